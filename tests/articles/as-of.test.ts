import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import { readHtml } from '../../src/cli/read-html';
import { annotate } from '../../src/engine/annotate';
import { careerOf } from '../../src/engine/career';
import { tiesOf } from '../../src/engine/ties';
import { firstDay, lastDay, type PartialDate, partialDate } from '../../src/model/partial-date';
import type { Pack } from '../../src/pack/pack';
import { briefingOf } from '../../src/panel/brief-lines';
import { timelineOf } from '../../src/panel/timeline-order';

const FOLDER = 'tests/articles';
const articles = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/expected.json`));

let pack: Pack;
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
});

/** The last day on which the youngest of the articles' facts may begin or end. */
function isBy(day: PartialDate | null, article: PartialDate): boolean {
  return day === null || firstDay(day) <= lastDay(article);
}

describe.each(articles)('what the panel shows of %s at first', (name) => {
  const page = `${FOLDER}/${name}/page.html`;
  const article = readHtml(readFileSync(page, 'utf8'), page);
  const date = article.date ?? partialDate('9999'); // without a day, nothing can be too late

  it('has no event, end or line of the briefing from after the article', () => {
    const annotation = annotate(pack, article);
    const events = [
      ...annotation.entities,
      ...timelineOf(annotation).before.filter((moment) => moment.kind === 'event'),
    ];
    const late = events.filter(({ start, end }) => !isBy(start, date) || !isBy(end, date));
    expect(late.map((event) => event.name)).toEqual([]);
    const years = briefingOf(annotation)
      .filter(({ label }) => label !== 'Looks ahead to') // these days the article names itself
      .flatMap(({ clauses }) => clauses.map(({ detail }) => detail))
      .flatMap((detail) => detail.match(/\b(?:19|20)\d\d\b/g) ?? []);
    expect(years.filter((year) => year > date.slice(0, 4))).toEqual([]);
  });

  it('has no tie and no succession from after the article', async () => {
    const { entities } = annotate(pack, article);
    const ids = entities.map(({ id }) => id);
    const ties = await tiesOf(pack, ids, article.date);
    expect(ties.filter(({ start }) => !isBy(start, date))).toEqual([]);
    for (const { id } of entities.filter(({ kind }) => kind === 'person'))
      for (const { start, later } of careerOf(pack, id, article.date)) expect(later).toBe(!isBy(start, date));
  });
});
