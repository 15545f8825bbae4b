import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { RunMemo } from './run-memo';
import { walkRuns } from './runs';
import type { Steps } from './steps';

/** A body of many sections, each with some paragraphs. */
function bodyOf(sections: number): Element {
  const section = '<section><p>One <b>Sergei</b> Lavrov.</p><p>Two.</p><p>Three.</p></section>';
  const { document } = parseHTML(`<!doctype html><html><body>${section.repeat(sections)}</body></html>`);
  const body = document.querySelector('body') as unknown as Element | null;
  if (body === null) throw new Error('no body');
  return body;
}

/** The texts that a walk gives, and how many nodes it has looked at. */
function walk(root: Element, memo: RunMemo, during: () => void = () => undefined) {
  let looked = 0;
  const isOut = (): boolean => {
    looked += 1;
    if (looked === 10) during();
    return false;
  };
  const steps: Steps<{ text: string }[]> = walkRuns(root, { isOut, memo });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { looked, texts: value.map(({ text }) => text) };
  }
}

describe('reading runs again', () => {
  it('gives the same, and goes only through what is large', () => {
    const body = bodyOf(50);
    const memo = new RunMemo();
    const first = walk(body, memo);
    const second = walk(body, memo);
    expect(second.texts).toEqual(first.texts);
    expect(first.looked).toBeGreaterThanOrEqual(200);
    expect(second.looked).toBeLessThanOrEqual(51);
  });

  it('reads what has changed, and what holds it', () => {
    const body = bodyOf(50);
    const memo = new RunMemo();
    walk(body, memo);
    const bold = body.querySelector('b');
    if (bold === null) throw new Error('no name');
    bold.textContent = 'Sergey';
    memo.forget(bold);
    const { texts, looked } = walk(body, memo);
    expect(texts[0]).toBe('One Sergey Lavrov.');
    expect(looked).toBeLessThanOrEqual(60);
  });

  it('keeps nothing that changed while it was being read', () => {
    const body = bodyOf(5);
    const memo = new RunMemo();
    walk(body, memo, () => {
      const p = body.querySelector('p');
      if (p === null) throw new Error('no paragraph');
      p.textContent = 'Changed.';
      memo.forget(p);
    });
    expect(walk(body, memo).texts[0]).toBe('Changed.');
  });

  it('keeps apart what stands in a link', () => {
    const body = bodyOf(1);
    const memo = new RunMemo();
    walk(body, memo);
    const [p] = body.querySelectorAll('p');
    if (p === undefined) throw new Error('no paragraph');
    expect(memo.of(p, 'paragraph', false)).toHaveLength(1);
    expect(memo.of(p, 'paragraph', true)).toBeUndefined();
    expect(memo.of(p, 'quote', false)).toBeUndefined();
  });
});
