import { expect, it } from 'vitest';
import { annotationWith, entityNamed, eventOn } from './samples.test-help';
import { takeAway } from './take-away';

const article = annotationWith({
  title: 'Talks *end* [early]',
  entities: [entityNamed('person:first', 'person', { line: 'President of Russia' })],
  background: [eventOn('2021-12-17'), eventOn('2022-02-24', true)],
});

it('writes Markdown in which a title of the page is only text', () => {
  const text = takeAway(article, 'markdown');
  expect(text).toMatch(/^# Talks \\\*end\\\* \\\[early\\\]\n/);
  expect(text).toContain('- **first**: President of Russia');
  expect(text).toContain('- **17 December 2021**: Event of 2021-12-17');
});

it.each(['markdown', 'text'] as const)('leaves what came later out of %s', (form) => {
  expect(takeAway(article, form)).not.toContain('2022-02-24');
});

it('writes JSON with what came later apart', () => {
  const data = JSON.parse(takeAway(article, 'json'));
  expect(data.background).toHaveLength(1);
  expect(data.sinceThen).toHaveLength(1);
  expect(data.dataTo).toBe('2026-01');
});
