import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { articleDocumentIn } from './framed';

const INNER = {} as Document;

/** Whether a frame is looked into, and what is given of it. */
function lookInto(html: string, widthPx: number): { given: Document | null; looks: number } {
  const frame = parseHTML(`<body>${html}</body>`).document.querySelector('iframe, div');
  if (frame === null) throw new Error('no element');
  const look = vi.fn(() => INNER);
  Object.defineProperty(frame, 'contentDocument', { get: look });
  Object.defineProperty(frame, 'clientWidth', { value: widthPx });
  return { given: articleDocumentIn(frame), looks: look.mock.calls.length };
}

describe('the document in a frame that may hold an article', () => {
  it('is given of a frame as wide as a column of text', () => {
    expect(lookInto('<iframe src="reader.html"></iframe>', 200).given).toBe(INNER);
    expect(lookInto('<iframe id="reader" srcdoc="…"></iframe>', 720).given).toBe(INNER);
  });

  it.each([
    ['too narrow', '<iframe src="button.html"></iframe>', 199],
    ['not drawn', '<iframe src="transport.html"></iframe>', 0],
    ['hidden', '<iframe hidden></iframe>', 720],
    ['hidden from readers', '<iframe aria-hidden="true"></iframe>', 720],
    ['hidden by its style', '<iframe style="display: none"></iframe>', 720],
    ['called an advertisement', '<iframe class="advertisement"></iframe>', 720],
    ['no frame', '<div></div>', 720],
  ])('is not so much as looked at when it is %s', (_, html, widthPx) => {
    expect(lookInto(html, widthPx)).toEqual({ given: null, looks: 0 });
  });

  it('is not there where nothing has loaded', () => {
    expect(articleDocumentIn(null)).toBeNull();
  });
});
