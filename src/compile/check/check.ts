import type { Finding } from '../finding';
import { type Dataset, readData } from '../read';
import { checkDataset } from './dataset';
import { checkPeople } from './people';
import { checkSuccession } from './succession';

/**
 * The data folder and everything wrong with it: form, references, dates, succession, people.
 *
 * @throws Error when a table is missing
 */
export function readChecked(folder: string): { data: Dataset; findings: Finding[] } {
  const { data, findings } = readData(folder);
  return {
    data,
    findings: [...findings, ...checkDataset(data), ...checkSuccession(data), ...checkPeople(data)],
  };
}
