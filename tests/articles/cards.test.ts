import { beforeAll, describe, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import { cardOf } from '../../src/engine/card';
import type { PersonCard, Role } from '../../src/model/card';
import { isEntityId } from '../../src/model/ids';
import { partialDate } from '../../src/model/partial-date';
import type { Pack } from '../../src/pack/pack';

let pack: Pack;
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
});

/** Whom the news of a day named most: name | id | the office that day | the newest one known, where it is another. */
const ON_DAYS: Readonly<Record<string, string>> = {
  '2021-12-23': `
    Vladimir Putin | Q7747 | President of Russia 2012-05-07–
    Sergey Lavrov | Q58217 | Minister of Foreign Affairs of Russia 2004-03-09–
    Dmitry Peskov | person:dmitry-peskov | Press Secretary of the President of Russia 2012-05–
    Leonid Slutsky | Q2037108 | Chair of the State Duma Committee on International Affairs of Russia 2016-10-05–
    Joe Biden | Q6279 | President of the United States 2021-01-20–2025-01-20
    Antony Blinken | Q7821917 | United States Secretary of State 2021-01-26–2025-01-20
    Jens Stoltenberg | Q57665 | Secretary General of NATO 2014-10-01–2024-10-01 | Minister of Finance of Norway 2025-02-04–
    Olaf Scholz | Q61053 | Chancellor of Germany 2021-12-08–2025-05-06
    Ursula von der Leyen | Q60772 | President of the European Commission 2019-12-01–
    Josep Borrell | Q312901 | High Representative of the Union for Foreign Affairs and Security Policy 2019-12-01–2024-11-30
    Emmanuel Macron | Q3052772 | President of France 2017-05-14–
    Boris Johnson | Q180589 | Prime Minister of the United Kingdom 2019-07-24–2022-09-06
    Volodymyr Zelenskyy | Q3874799 | President of Ukraine 2019-05-20–
    Xi Jinping | Q15031 | President of China 2013-03-14–
    Wang Yi | Q701801 | Minister of Foreign Affairs of China 2013-03-16–2022-12-30 | Minister of Foreign Affairs of China 2023-07-25–
    Narendra Modi | Q1058 | Prime Minister of India 2014-05-26–
    Naftali Bennett | Q39318 | Prime Minister of Israel 2021-06-13–2022-06-30 | Knesset member 2019-10-03–2022-11-15
    Ebrahim Raisi | Q5947347 | President of Iran 2021-08-03–2024-05-19
    Ali Khamenei | Q57336 | Supreme Leader of Iran 1989-06-04–2026
    Recep Tayyip Erdoğan | Q39259 | President of Turkey 2014-08-28–
    Jair Bolsonaro | Q10304982 | President of Brazil 2019-01-01–2022-12-31
    António Guterres | Q311440 | United Nations Secretary-General 2017-01-01–
    Jerome Powell | Q6182718 | Chair of the Federal Reserve of the United States 2018-02-05–
    Christine Lagarde | Q484605 | President of the European Central Bank 2019-11-01–
  `,
  '2025-03-01': `
    Donald Trump | Q22686 | President of the United States 2025-01-20–
    JD Vance | Q28935729 | Vice President of the United States 2025-01-20–
    Marco Rubio | Q324546 | United States Secretary of State 2025-01-21–
    Pete Hegseth | person:pete-hegseth | United States Secretary of Defense 2025-01-25–
    Mark Rutte | Q57792 | Secretary General of NATO 2024-10-01–
    Kaja Kallas | Q11869065 | High Representative of the Union for Foreign Affairs and Security Policy 2024-12-01–
    António Costa | Q610788 | President of the European Council 2024-12-01–
    Friedrich Merz | Q566257 | Leader of the Christian Democratic Union of Germany 2022-01-31– | Chancellor of Germany 2025-05-06–
    Keir Starmer | Q6383803 | Prime Minister of the United Kingdom 2024-07-05–2026-07-20
    David Lammy | Q534727 | Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom 2024-07-05–2025-09-05 | Deputy Prime Minister of the United Kingdom 2025-09-05–
    Giorgia Meloni | Q451791 | Prime Minister of Italy 2022-10-22–
    Donald Tusk | Q946 | Prime Minister of Poland 2023-12-11–
    Claudia Sheinbaum | Q5771800 | President of Mexico 2024-10-01–
    Javier Milei | Q52395487 | President of Argentina 2023-12-10–
    Mark Carney | Q192533 |  | Prime Minister of Canada 2025-03-14–
    Shigeru Ishiba | Q1335527 | Prime Minister of Japan 2024-10-01–2025-10-21
    Yoon Suk Yeol | Q16090635 | President of South Korea 2022-05-10–2025-04-04
    Ahmed al-Sharaa | person:ahmed-al-sharaa | President of Syria 2025-01-29–
  `,
};

describe.each(Object.entries(ON_DAYS))('cards on %s', (day, lines) => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()));

  it.each(rows)('%s', async (name, id, then, newest = then) => {
    const card = await cardOn(day, id);
    expect(card.name).toBe(name);
    expect(card.rolesThen.slice(0, 1).map(written).join()).toBe(then);
    expect(card.rolesNewest.slice(0, 1).map(written).join()).toBe(newest);
    // The newest one always carries the day up to which its source knows.
    for (const { start, asOf } of card.rolesNewest) expect(asOf >= (start ?? '')).toBe(true);
  });
});

it('says on 1 March 2025 that the president of South Korea is suspended', async () => {
  const { rolesThen } = await cardOn('2025-03-01', 'Q16090635');
  expect(rolesThen.map(({ office }) => office)).toContain(
    'Suspended from the powers of the President of South Korea',
  );
});

/** Countries and organisations on a day: who heads them, the capital, what they belong to; `not` what they must not say. */
it.each<[country: string, day: string, says: string[], not: string[]]>([
  [
    'Q159',
    '2022-01-10',
    [
      'President: Vladimir Putin',
      'Minister of Foreign Affairs: Sergey Lavrov',
      'Capital: Moscow',
      'Member of: G20',
    ],
    ['Member of: Council for Mutual Economic Assistance'],
  ],
  [
    'Q28',
    '2001-05-06',
    ['Prime Minister: Viktor Orbán', 'Capital: Budapest', 'Member of: NATO'],
    ['Member of: European Union', 'Member of: Warsaw Pact'],
  ],
  ['Q7184', '1999-04-01', ['Secretary General: Javier Solana'], ['Secretary General: George Robertson']],
  ['org:government-ru', '2022-01-10', ['Prime Minister of Russia: Mikhail Mishustin'], []],
  ['Q28', '2015-05-06', ['Member of: European Union', 'Member of: NATO'], ['Member of: Comecon']],
  ['Q232', '1996-06-01', ['Capital: Almaty'], ['Capital: Astana']],
  ['Q232', '2020-06-01', ['Capital: Astana'], ['Capital: Almaty']],
  ['Q836', '2006-01-01', [], ['Capital: Yangon', 'Capital: Naypyidaw']],
  ['Q258', '2020-01-01', ['President: Cyril Ramaphosa'], ['Capital: Pretoria']],
  // Newer than the data, but not by much: who was last seen there.
  ['Q30', '2026-11-20', ['President: Donald Trump'], []],
  ['Q30', '2036-11-20', [], ['President: Donald Trump']],
  ['Q801', '2020-01-01', ['Prime Minister: Benjamin Netanyahu'], ['Capital: Jerusalem']],
])('says of %s on %s', async (country, day, says, not) => {
  const card = isEntityId(country) ? await cardOf(pack, country, partialDate(day)) : null;
  const facts = card?.factsThen.map(({ label, value }) => `${label}: ${value}`) ?? [];
  expect(facts).toEqual(expect.arrayContaining(says));
  for (const fact of not) expect(facts).not.toContain(fact);
  for (const { source } of card?.factsThen ?? []) expect(source?.title).toBeTruthy();
});

async function cardOn(day: string, id: string | undefined): Promise<PersonCard> {
  const card = isEntityId(id) ? await cardOf(pack, id, partialDate(day)) : null;
  if (card?.kind !== 'person') throw new Error(`no person ${id}`);
  return card;
}

/** "President of Russia 2012-05-07–". */
function written({ office, start, end }: Role): string {
  return `${office} ${start ?? ''}–${end ?? ''}`;
}
