import { type PartialDate, parsePartialDate } from '../model/partial-date';

/** What a page says of its own publication. */
export type Publication = {
  date: PartialDate | null;
  /** BCP 47, in lower case. */
  lang: string | null;
  /** Empty when the page names none. */
  title: string;
};

/** The largest JSON-LD script that is read, in UTF-16 units. */
const MAX_JSON_UNITS = 500_000;

/** Deepest nesting of JSON-LD that is followed. */
const MAX_JSON_DEPTH = 6;

/** Meta elements that give the day of publication, the surest first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'citation_online_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'originalpublicationdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'date',
];

const MONTH_NUMBERS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
};

type Fields = Record<string, unknown>;

/**
 * Date, language and title as the page's own metadata gives them.
 *
 * @param root the article's element: a `<time>` in it is the last resort for the date
 */
export function readPublication(document: Document, root: Element | null): Publication {
  const article = jsonLdArticle(document);
  const metas = readMetas(document);
  return {
    date: findDate(document, root, article, metas),
    lang: findLanguage(document, article, metas),
    title: text(metas.get('og:title')) || text(article?.headline) || text(metas.get('twitter:title')),
  };
}

/**
 * The day in a written date, as its own clock had it: `2021-12-23T23:42:00+03:00` is 23 December whatever the
 * reader's zone. ISO 8601, RFC 1123 and `December 23, 2021` are read; numbers like 03/04/2021 are not, as they
 * mean one day in London and another in New York.
 */
export function readDay(written: unknown): PartialDate | null {
  if (typeof written !== 'string') return null;
  const value = written.trim();
  const iso = /^([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?![0-9])/.exec(value);
  if (iso) return parsePartialDate(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const partial = /^[0-9]{4}(?:-[0-9]{2})?$/.exec(value);
  if (partial) return parsePartialDate(value);
  const dayFirst =
    /(?:^|[\s,])([0-9]{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3})[a-z]*\.?,?[\s-]([0-9]{4})(?![0-9])/.exec(
      value,
    );
  if (dayFirst) return fromWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /(?:^|[\s,])([A-Za-z]{3})[a-z]*\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?:.*\s)?([0-9]{4})(?![0-9])/.exec(
      value,
    );
  return monthFirst ? fromWords(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function fromWords(year = '', month = '', day = ''): PartialDate | null {
  const number = MONTH_NUMBERS[month.toLowerCase()];
  return number === undefined ? null : parsePartialDate(`${year}-${number}-${day.padStart(2, '0')}`);
}

function findDate(
  document: Document,
  root: Element | null,
  article: Fields | null,
  metas: Map<string, string>,
): PartialDate | null {
  // Most pages say it at once, and then the rest is not looked for.
  const written: (() => unknown[])[] = [
    () => [article?.datePublished, ...DATE_METAS.map((name) => metas.get(name))],
    () => datesPublishedIn(root),
    () => datesPublishedIn(document),
    () => [article?.dateCreated],
    () => timesOf(document, root),
  ];
  for (const values of written) {
    for (const value of values()) {
      const day = readDay(value);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Microdata dates, without those of pictures and films that stand in the article. */
function datesPublishedIn(within: ParentNode | null): (string | null)[] {
  if (within === null) return [];
  return [...within.querySelectorAll('[itemprop~="datePublished"]')]
    .filter((element) => {
      const type = element.closest('[itemscope]')?.getAttribute('itemtype') ?? '';
      return !/(?:Image|Video|Audio|Media)Object$/.test(type);
    })
    .map(writtenIn);
}

/** Times of publication near the article: those marked so first, then the first in the article. */
function timesOf(document: Document, root: Element | null): (string | null)[] {
  const near = root?.closest('article') ?? root ?? document.body;
  return [
    ...document.querySelectorAll('time[pubdate], time[class~="published"], time[class~="entry-date"]'),
    ...(near === null ? [] : [...near.querySelectorAll('time[datetime]')].slice(0, 1)),
  ].map(writtenIn);
}

function writtenIn(element: Element): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}

function findLanguage(document: Document, article: Fields | null, metas: Map<string, string>): string | null {
  const { documentElement } = document;
  const said = [
    documentElement?.getAttribute('lang'),
    documentElement?.getAttribute('xml:lang'),
    languageIn(article?.inLanguage),
    metas.get('og:locale'),
    metas.get('content-language'),
  ];
  for (const value of said) {
    const tag = value?.trim().toLowerCase().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/.test(tag)) return tag;
  }
  return null;
}

/** JSON-LD gives a tag, or an object that has one. */
function languageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isFields(value) && typeof value.alternateName === 'string' ? value.alternateName : undefined;
}

/** Meta elements by lower-case name; of two with one name the first counts. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    const names = ['property', 'name', 'http-equiv'].map((key) => meta.getAttribute(key) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      if (name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first JSON-LD record that is an article and has a date; else the first that is an article. */
function jsonLdArticle(document: Document): Fields | null {
  const articles: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parsed(script.textContent ?? ''), articles, 0);
  }
  return articles.find((article) => readDay(article.datePublished) !== null) ?? articles[0] ?? null;
}

function collectArticles(value: unknown, articles: Fields[], depth: number): void {
  if (depth > MAX_JSON_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, articles, depth + 1);
  } else if (isFields(value)) {
    const types = [value['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) {
      articles.push(value);
    }
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
      collectArticles(value[key], articles, depth + 1);
    }
  }
}

/** Publishers wrap JSON-LD in comments or CDATA, and break it: what cannot be read is as if it were not there. */
function parsed(json: string): unknown {
  if (json.length > MAX_JSON_UNITS) return null;
  try {
    return JSON.parse(
      json
        .replace(/^\s*(?:\/\*.*?\*\/|<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
        .replace(/(?:-->|(?:\/\/)?\]\]>)\s*$/, ''),
    );
  } catch {
    return null;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
