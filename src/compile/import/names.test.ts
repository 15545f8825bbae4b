import { describe, expect, it } from 'vitest';
import { isNotAName, plainName, shortKey, slugOf, stripHonorific } from './names';

describe('names of people', () => {
  it.each([
    ['*** No entry for this item *** President'],
    ['Russian Foreign Minister Lavrov'],
    ['President-designate Juan Manuel Santos'],
    ['USSR Council of Ministers Nikolay Ryzhkov'],
    ['Queen ELIZABETH II (since 6 February 1952)'],
    ['represented by Governor General Alfonso BOEKHOUDT'],
  ])('%s is not a name', (text) => {
    expect(isNotAName(text)).toBe(true);
  });

  it.each(['Angus King', 'Sergey Lavrov', 'Abdul Amir Al-Hamdani', 'Leo XIV', "Luis D'Elía", 'Ri Yong-ho'])(
    '%s is a name',
    (text) => {
      expect(isNotAName(text)).toBe(false);
    },
  );

  it.each([
    ['John Reid, Baron Reid of Cardowan', 'John Reid'],
    ['Harold Ford, Jr.', 'Harold Ford Jr.'],
    ['\u200bFahad Al-Jalajel\u200b', 'Fahad Al-Jalajel'],
    ['Jean, Grand Duke of Luxembourg', 'Jean, Grand Duke of Luxembourg'],
  ])('%s is called %s', (label, name) => {
    expect(plainName(label)).toBe(name);
  });

  it('reduces names to what identifies them', () => {
    expect(shortKey('Joseph R. Biden Jr.')).toBe('joseph biden');
    expect(stripHonorific('Sir Keir Starmer')).toBe('Keir Starmer');
    expect(slugOf('João Lourenço')).toBe('joao-lourenco');
  });
});
