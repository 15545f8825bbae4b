/** Entities in the form of the public dump, for tests and for measuring. */

type Snak = { snaktype: string; property: string; datavalue?: { value: unknown; type: string } };

function itemSnak(property: string, id: string): Snak {
  const value = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id };
  return { snaktype: 'value', property, datavalue: { value, type: 'wikibase-entityid' } };
}

function timeSnak(property: string, date: string): Snak {
  const [year = '', month = '00', day = '00'] = date.split('-');
  const precision = date.length === 4 ? 9 : date.length === 7 ? 10 : 11;
  const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
  const value = {
    time: `+${year}-${month}-${day}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel,
  };
  return { snaktype: 'value', property, datavalue: { value, type: 'time' } };
}

function statement(mainsnak: Snak, qualifiers: Snak[] = [], rank = 'normal'): object {
  const grouped = Object.fromEntries(qualifiers.map((snak) => [snak.property, [snak]]));
  return {
    mainsnak,
    type: 'statement',
    id: `Q0$${mainsnak.property}`,
    rank,
    ...(qualifiers.length > 0 ? { qualifiers: grouped } : {}),
  };
}

export type DumpPerson = {
  id: string;
  name: string;
  aliases?: string[];
  born?: string;
  died?: string;
  wikipedia?: string;
  held: { office: string; start?: string; end?: string; rank?: string }[];
};

export function personLine({ id, name, aliases = [], born, died, wikipedia, held }: DumpPerson): string {
  const claims: Record<string, object[]> = {
    P31: [statement(itemSnak('P31', 'Q5'))],
    P21: [statement(itemSnak('P21', 'Q6581097'))],
    P39: held.map(({ office, start, end, rank }) =>
      statement(
        itemSnak('P39', office),
        [...(start ? [timeSnak('P580', start)] : []), ...(end ? [timeSnak('P582', end)] : [])],
        rank,
      ),
    ),
    ...(born ? { P569: [statement(timeSnak('P569', born))] } : {}),
    ...(died ? { P570: [statement(timeSnak('P570', died))] } : {}),
  };
  return JSON.stringify({
    type: 'item',
    id,
    labels: { en: { language: 'en', value: name } },
    descriptions: { en: { language: 'en', value: 'politician' } },
    aliases: { en: aliases.map((value) => ({ language: 'en', value })) },
    claims,
    sitelinks: wikipedia ? { enwiki: { site: 'enwiki', title: wikipedia, badges: [] } } : {},
    lastrevid: 1,
  });
}

export function officeLine(id: string, label: string, country: string): string {
  return JSON.stringify({
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    aliases: {},
    claims: { P1001: [statement(itemSnak('P1001', country))] },
    sitelinks: {},
  });
}

export function countryLine(id: string, name: string, iso: string): string {
  const snak = { snaktype: 'value', property: 'P297', datavalue: { value: iso, type: 'string' } };
  return JSON.stringify({
    type: 'item',
    id,
    labels: { en: { language: 'en', value: name } },
    claims: { P297: [statement(snak)] },
    sitelinks: {},
  });
}

/** A dump's text: a bracket, one entity a line with a comma behind all but the last, a bracket. */
export function dumpText(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]\n`;
}
