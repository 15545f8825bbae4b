import { expect, it } from 'vitest';
import { smallDataset } from '../../../tests/tools/small-pack';
import { applySame } from './same';

const DATA = {
  people: 'Q1 / Ann Example\nperson:ann-exemple / Ann Exemple\nQ2 / Bob Other',
  offices: 'office:a / Minister of A / minister / GB',
  terms: 'person:ann-exemple / office:a / 1990 / 1992',
  aliases: 'person:ann-exemple / A. Exemple / name',
};

it('makes one person of two records', () => {
  const { data, findings } = applySame(
    smallDataset({ ...DATA, same: 'person:ann-exemple / Q1 / the same minister' }),
  );
  expect(findings).toEqual([]);
  expect(data.people.map(({ id }) => id)).toEqual(['Q1', 'Q2']);
  expect(data.terms.map(({ person }) => person)).toEqual(['Q1']);
  expect(data.aliases.map(({ entity, alias }) => [entity, alias])).toEqual([
    ['Q1', 'A. Exemple'],
    ['Q1', 'Ann Exemple'],
  ]);
});

it.each(['person:nobody / Q1 / gone', 'Q2 / Q404 / gone'])('reports %s', (same) => {
  expect(applySame(smallDataset({ ...DATA, same })).findings).toHaveLength(1);
});
