import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDay, readPublication } from './publication';

function publication(head: string, body = '', attributes = ''): ReturnType<typeof readPublication> {
  const html = `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  return readPublication(document, document.querySelector('article'));
}

const meta = (key: string, name: string, content: string): string =>
  `<meta ${key}="${name}" content="${content}">`;
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('readDay', () => {
  it.each<[string, string | null]>([
    ['2021-12-23T17:42:00+03:00', '2021-12-23'],
    ['2021-12-23T23:42:00-11:00', '2021-12-23'],
    ['2021-12-23 17:42', '2021-12-23'],
    ['20211223', '2021-12-23'],
    ['2021/12/23', '2021-12-23'],
    ['2021-12', '2021-12'],
    ['2021', '2021'],
    ['Thu, 23 Dec 2021 17:42:00 +0300', '2021-12-23'],
    ['23 December 2021', '2021-12-23'],
    ['23-Dec-2021', '2021-12-23'],
    ['December 23, 2021', '2021-12-23'],
    ['Thursday, Dec. 3, 2021 5:42 pm', '2021-12-03'],
    ['Thu Dec 23 17:42:00 UTC 2021', '2021-12-23'],
    ['12/11/2021', null], // November in London, December in New York
    ['2021-13-23', null],
    ['2021-02-30', null],
    ['1640270520', null],
    ['yesterday', null],
    ['', null],
  ])('%s: %s', (written, day) => expect(readDay(written)).toBe(day));
});

describe('date', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2021-12-23T17:42:00+03:00' };
  it.each<[string, string, string, string | null]>([
    ['JSON-LD', jsonLd(article), '', '2021-12-23'],
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2001-01-01' }, article] }),
      '',
      '2021-12-23',
    ],
    ['a list', jsonLd([{ '@type': 'BreadcrumbList' }, article]), '', '2021-12-23'],
    ['two types', jsonLd({ ...article, '@type': ['Thing', 'ReportageNewsArticle'] }), '', '2021-12-23'],
    ['an article in a page', jsonLd({ '@type': 'WebPage', mainEntity: article }), '', '2021-12-23'],
    ['JSON-LD in CDATA', jsonLd(`//<![CDATA[\n${JSON.stringify(article)}\n//]]>`), '', '2021-12-23'],
    [
      'broken JSON-LD beside a meta element',
      jsonLd('{"@type":') + meta('property', 'article:published_time', '2021-12-23'),
      '',
      '2021-12-23',
    ],
    [
      'article:published_time',
      meta('property', 'article:published_time', '2021-12-23T01:00Z'),
      '',
      '2021-12-23',
    ],
    ['a name in capitals', meta('name', 'DC.Date.Issued', '2021-12-23'), '', '2021-12-23'],
    ['parsely', meta('name', 'parsely-pub-date', '2021-12-23T01:00Z'), '', '2021-12-23'],
    ['sailthru', meta('name', 'sailthru.date', 'Thu, 23 Dec 2021 17:42:00 +0300'), '', '2021-12-23'],
    [
      'microdata',
      '',
      '<article><meta itemprop="datePublished" content="2021-12-23"></article>',
      '2021-12-23',
    ],
    [
      'microdata of the article, not of its picture',
      '',
      '<article><figure itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="datePublished" content="2001-01-01"></figure><span itemprop="datePublished">23 December 2021</span></article>',
      '2021-12-23',
    ],
    [
      'a time in the article',
      '',
      '<article><time datetime="2021-12-23">today</time></article>',
      '2021-12-23',
    ],
    [
      'no time outside the article',
      '',
      '<time datetime="2001-01-01">then</time><article><p>x</p></article>',
      null,
    ],
    ['nothing modified', meta('property', 'article:modified_time', '2021-12-23'), '', null],
    ['nothing', '', '', null],
  ])('from %s', (_, head, body, day) => expect(publication(head, body).date).toBe(day));
});

describe('language', () => {
  it.each<[string, string, string, string | null]>([
    ['the root', 'lang="en-GB"', '', 'en-gb'],
    ['JSON-LD', '', jsonLd({ '@type': 'Article', inLanguage: 'de' }), 'de'],
    ['JSON-LD with an object', '', jsonLd({ '@type': 'Article', inLanguage: { alternateName: 'fr' } }), 'fr'],
    ['Open Graph', '', meta('property', 'og:locale', 'pt_BR'), 'pt-br'],
    [
      'what is left when the root is nonsense',
      'lang="{{lang}}"',
      meta('property', 'og:locale', 'en_US'),
      'en-us',
    ],
    ['nothing', '', '', null],
  ])('from %s', (_, attributes, head, lang) => {
    expect(publication(head, '', attributes).lang).toBe(lang);
  });
});
