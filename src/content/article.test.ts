import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMITS, type BlockKind } from '../model/article';
import { type Reading, readArticle } from './article';

const PROSE =
  'The two ministers spoke for three hours and agreed to meet again, their offices said on Thursday. '.repeat(
    2,
  );

function read(html: string): Reading {
  return readArticle(
    parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document,
  );
}

function texts(html: string): string[] {
  const reading = read(html);
  return reading.state === 'article'
    ? reading.article.blocks.map(({ text }) => text.replace(/\s+/g, ' '))
    : [];
}

describe('what is left out', () => {
  it.each<[string, string]>([
    ['an aside', '<aside><p>FOREIGN words.</p></aside>'],
    ['navigation', '<nav><ul><li>FOREIGN</li></ul></nav>'],
    ['a footer', '<footer>FOREIGN words.</footer>'],
    ['a script', '<script>FOREIGN()</script>'],
    ['code', '<pre>FOREIGN</pre>'],
    ['a button', '<p>Said. <button>FOREIGN</button></p>'],
    ['what is hidden', '<p hidden>FOREIGN words.</p>'],
    ['what is hidden from readers of the screen', '<p aria-hidden="true">FOREIGN words.</p>'],
    ['what is hidden by style', '<p style="color:red; display : none">FOREIGN words.</p>'],
    ['what is being written', '<div contenteditable><p>FOREIGN words.</p></div>'],
    ['a closed dialog', '<dialog><p>FOREIGN words.</p></dialog>'],
    ['a role', '<div role="complementary"><p>FOREIGN words.</p></div>'],
    ['a form', '<form><p>FOREIGN words.</p></form>'],
    ['comments', `<div class="comments-area"><p>FOREIGN ${PROSE.repeat(9)}</p></div>`],
    ['a gallery', `<div class="photo-gallery"><p>FOREIGN ${PROSE.repeat(9)}</p></div>`],
    ['related articles', '<div class="relatedArticles"><p>FOREIGN words about something else.</p></div>'],
    ['a newsletter', '<section id="newsletter"><p>FOREIGN words to sign up by.</p></section>'],
    ['share buttons', '<div class="share-bar"><span>FOREIGN</span></div>'],
    ['a byline by its name', '<p class="byline">FOREIGN Reporter</p>'],
    ['a byline by its words', '<p>By FOREIGN Reporter</p>'],
    ['a line that leads away', '<p>Read also: <a href="#">FOREIGN words</a></p>'],
    ['a list of links', `<ul>${'<li><a href="#">FOREIGN story</a></li>'.repeat(4)}</ul>`],
    ['a short caption', '<figure><figcaption>FOREIGN Agency</figcaption></figure>'],
    ['a label', '<div><span>FOREIGN label</span></div>'],
    ['a footnote mark', '<p>Said<sup><a href="#">FOREIGN</a></sup> so.</p>'],
  ])('%s', (_, html) => {
    const read = texts(`<article><h1>A headline</h1><p>${PROSE}</p>${html}<p>${PROSE}</p></article>`);
    expect(read.join(' ')).not.toContain('FOREIGN');
    expect(read.filter((text) => text === PROSE.trim())).toHaveLength(2);
  });
});

describe('what is kept', () => {
  it.each<[string, string, BlockKind]>([
    ['a short paragraph', '<p>He said OWN words.</p>', 'paragraph'],
    ['a heading', '<h2>OWN heading</h2>', 'heading'],
    ['a list', '<ul><li>OWN words</li><li>More</li></ul>', 'list-item'],
    ['a quotation', '<blockquote><p>OWN words.</p></blockquote>', 'quote'],
    ['a cell', '<table><tr><td>OWN words</td></tr></table>', 'cell'],
    [
      'a long caption',
      '<figcaption>OWN words of a caption that says who is to be seen where</figcaption>',
      'caption',
    ],
    [
      'a section named like something around',
      `<section id="sharing-of-power-in-the-east"><p>OWN words.</p></section>`,
      'paragraph',
    ],
    [
      'a link named like a reference',
      '<p>He wrote <a class="reference" href="#">OWN words</a>.</p>',
      'paragraph',
    ],
    ['a heading that begins like a byline', '<h2>By Thursday all had OWN words</h2>', 'heading'],
    ['a sentence that begins like a byline', `<p>By Thursday OWN words were said. ${PROSE}</p>`, 'paragraph'],
  ])('%s', (_, html, kind) => {
    const reading = read(`<article><p>${PROSE}</p>${html}<p>${PROSE}</p></article>`);
    const blocks = reading.state === 'article' ? reading.article.blocks : [];
    expect(blocks.find(({ text }) => text.includes('OWN'))?.kind).toBe(kind);
  });

  it('the headline first, then what stands with it, wherever they stand', () => {
    const read = texts(
      `<header><h1>A headline of four words</h1><p>STANDFIRST ${PROSE}</p></header>
       <div><div itemprop="articleBody"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
    );
    expect(read[0]).toBe('A headline of four words');
    expect(read[1]).toContain('STANDFIRST');
    expect(read).toHaveLength(4);
  });

  it('an article whose own box is named like something around it', () => {
    expect(texts(`<div class="sidebar-left"><p>${PROSE}</p><p>${PROSE}</p></div>`)).toHaveLength(2);
  });
});

describe('paragraphs', () => {
  it('are separated by two line breaks, not by one', () => {
    expect(texts(`<article><div>${PROSE}<br>Same.<br> <br>Next. ${PROSE}</div></article>`)).toEqual([
      `${PROSE.trim()} Same.`,
      `Next. ${PROSE.trim()}`,
    ]);
  });

  it('keep names whole that are split over inline elements', () => {
    expect(
      texts(`<article><p>${PROSE}<a href="#"><b>Leonid</b> Slutsky</a>, chairman.</p></article>`)[0],
    ).toContain('Leonid Slutsky, chairman.');
  });
});

describe('no article', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'no-body'],
    ['a menu', '<ul><li><a href="#">Home</a></li></ul>', 'no-body'],
    ['links only', `<p><a href="#">${PROSE}</a></p>`.repeat(5), 'no-body'],
    [
      'too many paragraphs',
      `<article>${`<p>${PROSE}</p>`.repeat(ARTICLE_LIMITS.blocks + 1)}</article>`,
      'too-large',
    ],
  ])('%s', (_, html, reason) => expect(read(html)).toEqual({ state: 'none', reason }));

  it('survives elements nested without end', () => {
    expect(() => read(`${'<div>'.repeat(3_000)}${PROSE}`)).not.toThrow();
  });
});
