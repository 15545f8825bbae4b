import type { Related } from '../../src/model/card';
import { entityId } from '../../src/model/ids';
import { STATES } from '../gallery/states';

/** Sentences enough for a paragraph of an article. */
export const FILLER =
  'The talks went on for some hours and nothing was decided, as both sides had expected. '.repeat(3);
/** A page with an article and things around it. */
export const PAGE = `<!doctype html><html lang="en"><head><title>Talks</title>
<meta property="article:published_time" content="2021-12-23T17:42:00+03:00"></head>
<body style="margin:0;font:16px/1.5 serif"><main><article>
<h1>Talks in Geneva</h1>
<p id="first">Foreign minister <a href="#there"><b>Sergei</b> Lavrov</a> met others. ${FILLER}</p>
<p id="second">The talks in Geneva were joined by NATO. ${FILLER}</p>
<p id="third">${FILLER} At the end Sergei&nbsp;Lavrov left.</p>
</article></main><aside><p>Sergei Lavrov in an advertisement. ${FILLER}</p></aside>
<dialog><p>Once more: NATO and its members, as the article says.</p></dialog></body></html>`;

/** What the stand-in for the background finds. */
export const NAMES = [
  { name: 'Sergei Lavrov', entity: 'Q58217', kind: 'person' },
  { name: 'NATO', entity: 'Q7184', kind: 'organisation' },
  { name: 'Geneva', entity: 'Q71', kind: 'place' },
  { name: 'talks in Geneva', entity: 'event:talks', kind: 'event' },
] as const;

const lavrov = STATES.find(({ name }) => name === 'person')?.view;
const place = STATES.find(({ name }) => name === 'place')?.view;
/** Something to open from inside another card. */
const LAVROV_INSIDE: Related = {
  id: entityId('Q58217'),
  name: 'Sergey Lavrov',
  relation: 'includes',
  start: null,
};
/** The cards it has; for every other entity there is no record. */
export const CARDS = {
  Q58217: lavrov?.state === 'card' ? lavrov.card : null,
  Q71: place?.state === 'card' ? { ...place.card, related: [LAVROV_INSIDE] } : null,
};

/** What it finds when words are looked up. */
export const CANDIDATES = {
  officials: [
    { id: 'Q58217', kind: 'person', name: 'Sergey Lavrov', line: 'Minister of Foreign Affairs of Russia' },
    { id: 'Q71', kind: 'place', name: 'Geneva', line: '' },
  ],
  alliance: [{ id: 'Q58217', kind: 'person', name: 'Sergey Lavrov', line: '' }],
};
