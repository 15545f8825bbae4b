import { beforeAll, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import { MOST_QUESTIONS, quizOf } from '../../src/engine/quiz';
import { covers } from '../../src/engine/roles';
import { entityId } from '../../src/model/ids';
import type { Question } from '../../src/model/quiz';
import type { Pack } from '../../src/pack/pack';

/** Whom and what a reader of the news meets: Putin, Lavrov, Merkel, Macron, May, Biden, Zelenskyy, Stoltenberg, states, NATO, the UN. */
const MET =
  'Q7747 Q58217 Q567 Q3052772 Q57553 Q6279 Q3874799 Q57665 Q159 Q30 Q142 Q183 Q145 Q212 Q148 Q668 Q155 Q17 Q7184 Q1065'
    .split(' ')
    .map(entityId);

/** Quizzes tried; each is a different choice of offices, days and answers. */
const QUIZZES = 200;

let pack: Pack;
const questions: Question[] = [];
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
  for (let seed = 0; seed < QUIZZES; seed += 1) questions.push(...(await quizOf(pack, MET, seed)));
});

it('finds enough to ask', () => {
  expect(questions.length).toBe(QUIZZES * MOST_QUESTIONS);
  expect(new Set(questions.map(({ office }) => office)).size).toBeGreaterThan(15);
});

it('has one right answer, which has a source, and no other that may be right', () => {
  for (const { office, day, choices, right, role } of questions) {
    expect(role.source.title, `${office} on ${day}`).not.toBe('');
    const held = choices.map(({ id }) => {
      const person = pack.find(id);
      const terms = person === null ? [] : pack.termsOfPerson(person);
      return terms
        .filter((term) => pack.office(term.office).name === office)
        .map((term) => covers(term, day))
        .filter((coverage) => coverage !== 'no');
    });
    for (const [choice, coverages] of held.entries())
      expect(coverages.length > 0, `${choices[choice]?.name}, ${office} on ${day}`).toBe(choice === right);
    expect(held[right], `${office} on ${day}`).toContain('yes');
  }
});

it('offers no name twice', () => {
  for (const { choices } of questions)
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
});
