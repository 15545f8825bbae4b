import type { Finding } from '../finding';
import { mergeData } from '../merge';
import { type Dataset, readData } from '../read';
import { checkCurated } from './curated';
import { checkDataset } from './dataset';
import { checkPeople } from './people';
import { checkSharedNames } from './shared-names';
import { checkSuccession } from './succession';

/**
 * The data folder and everything wrong with it: form, references, dates, succession, people, what is written by hand.
 *
 * @throws Error when a table is missing
 */
export function readChecked(folder: string): { data: Dataset; findings: Finding[] } {
  const { data, findings } = readData(folder);
  const all = [
    ...findings,
    ...checkDataset(data),
    ...checkCurated(data),
    ...checkSuccession(data),
    ...checkPeople(data),
  ];
  if (all.length > 0) return { data, findings: all };
  // Only sound data can be merged, and only merged data tells who is prominent.
  return { data, findings: checkSharedNames(mergeData(data), data.reviewed) };
}
