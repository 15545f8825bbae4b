import { describe, expect, it } from 'vitest';
import type { PackInfo } from '../model/annotation';
import type { PersonCard, Source } from '../model/card';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { copyOf, reportOf } from './copies';

const source: Source = {
  title: 'World Leaders',
  publisher: 'An Agency',
  asOf: partialDate('2022-11'),
  url: 'https://agency.example/leaders',
};
const card: PersonCard = {
  kind: 'person',
  id: entityId('Q58217'),
  name: 'Sergey Lavrov',
  what: 'Russian diplomat',
  background: 'A career diplomat.',
  factsThen: [],
  facts: [{ label: 'Party', value: 'United Russia', source }],
  sources: [source],
  related: [],
  companions: [],
  since: { text: 'Left office in 2030.', source, events: [] },
  wikidata: 'Q58217',
  asOf: partialDate('2021-12-23'),
  born: partialDate('1950-03-21'),
  died: null,
  rolesThen: [
    {
      office: 'Minister of Foreign Affairs of Russia',
      start: partialDate('2004-03-09'),
      end: null,
      acting: false,
      asOf: partialDate('2022-11'),
      source,
    },
  ],
  rolesNewest: [],
};
const pack: PackInfo = {
  version: 3,
  asOf: partialDate('2026-08-22'),
  people: 1,
  organisations: 1,
  places: 1,
  events: 1,
};

describe('copyOf', () => {
  it('as text: what the card says as of its day, with numbered sources', () => {
    expect(copyOf(card, 'text', pack).split('\n')).toEqual([
      'Sergey Lavrov',
      'Russian diplomat, born 21 March 1950',
      'On 23 December 2021: Minister of Foreign Affairs of Russia, since 9 March 2004, no end known by November 2022 [1]',
      'A career diplomat. [1]',
      'Party: United Russia [1]',
      '[1] World Leaders, An Agency, as of November 2022, https://agency.example/leaders',
      'Backgrounder, pack 3, data of 22 August 2026',
    ]);
  });

  it('as Markdown: paragraphs, with the source as a link', () => {
    const paragraphs = copyOf(card, 'Markdown', null).split('\n\n');
    expect(paragraphs[0]).toBe('**Sergey Lavrov**');
    expect(paragraphs[2]).toMatch(/^\*On 23 December 2021:\* Minister/);
    expect(paragraphs.at(-1)).toBe(
      '[1] [World Leaders](https://agency.example/leaders), An Agency, as of November 2022',
    );
  });

  it('as a citation: one sentence, the data and where it is from', () => {
    expect(copyOf(card, 'citation', pack)).toBe(
      '“Sergey Lavrov”, on 23 December 2021 Minister of Foreign Affairs of Russia. ' +
        'Backgrounder, pack 3, data of 22 August 2026. ' +
        'From: World Leaders, An Agency, as of November 2022, https://agency.example/leaders.',
    );
  });

  it('has no empty lines for a card that knows next to nothing', () => {
    const bare = {
      ...card,
      what: '',
      born: null,
      background: '',
      facts: [],
      rolesThen: [],
      sources: [],
      since: null,
    };
    expect(copyOf(bare, 'text', null)).toBe('Sergey Lavrov');
    expect(copyOf({ ...bare, asOf: null }, 'citation', null)).toBe('“Sergey Lavrov”. Backgrounder.');
  });
});

describe('reportOf', () => {
  const report = reportOf(card, pack);

  it('names each fact, also what came later, and the pack', () => {
    for (const id of [
      'Q58217/what',
      'Q58217/role/2004-03-09/minister-of-foreign-affairs-of-russia',
      'Q58217/background',
      'Q58217/fact/party/united-russia',
      'Q58217/since',
    ])
      expect(report.split('\n')).toContain(id);
    expect(report).toContain('pack 3, data of 22 August 2026');
  });

  it('holds no address but those of sources', () => {
    expect([...report.matchAll(/https?:\S+/g)].map(([url]) => url)).toEqual([source.url]);
  });
});
