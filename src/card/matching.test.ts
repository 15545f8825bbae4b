import { describe, expect, it } from 'vitest';
import { entityId } from '../model/ids';
import { matchStory, spellingInArticle } from './matching';

describe('spellingInArticle', () => {
  it.each([
    ['Sergei Lavrov', 'Sergey Lavrov', 'Sergei Lavrov'],
    ['NATO', 'North Atlantic Treaty Organization', 'NATO'],
    ['Moscow', 'Government of Russia', 'Moscow'],
    ['Lavrov', 'Sergey Lavrov', ''],
    ['sergey lavrov', 'Sergey Lavrov', ''],
    ['Erdogan', 'Recep Tayyip Erdoğan', ''],
    [
      'came out of the talks with no agreement at all on what it had demanded in December',
      'Talks in Geneva',
      'came out of the talks with no agreement at all on what it ha …',
    ],
  ])('%s for %s: “%s”', (text, name, expected) => expect(spellingInArticle(text, name)).toBe(expected));
});

describe('matchStory', () => {
  it('tells for, against and who was ruled out apart', () => {
    const rejected = { text: 'Wang Yi, skater: called “minister”', weight: 0, rejected: entityId('Q9083') };
    const story = matchStory({
      text: 'Wang Yi',
      via: 'name',
      why: [
        { text: 'in office that day', weight: 1.2 },
        { text: 'the name is also a common word or name', weight: -0.4 },
        { text: 'only informs', weight: 0 },
        rejected,
      ],
    });
    expect(story).toEqual({
      reading: '“Wang Yi” was read as a name.',
      spokeFor: ['in office that day', 'only informs'],
      spokeAgainst: ['the name is also a common word or name'],
      ruledOut: [rejected],
    });
  });
});
