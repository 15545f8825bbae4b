import { expect, it } from 'vitest';
import type { OfficeKind } from '../model/entity';
import { chainOf } from './one-holder';

it.each<[OfficeKind, string, string, string]>([
  // one a country, whatever its name
  ['foreign', 'GB', 'Foreign Secretary', 'GB:foreign'],
  ['head-of-state', 'FR', 'President of France', 'FR:head-of-state'],
  // states with several heads, or with a head above the head
  ['head-of-state', 'SM', 'Captain Regent of San Marino', ''],
  ['head-of-state', 'BA', 'Chairman of the Presidency', ''],
  ['head-of-state', 'IR', 'Supreme Leader of Iran', 'office:x'],
  // one an office
  ['governor', 'US', 'Governor of Texas', 'office:x'],
  ['organisation-head', 'Q7184', 'Secretary General of NATO', 'office:x'],
  ['vice-head-of-state', 'US', 'Vice President of the United States', 'office:x'],
  ['vice-head-of-state', 'CN', 'Vice President of China', 'office:x'],
  ['vice-head-of-state', 'IR', 'Vice President of Iran', ''],
  // several at a time
  ['minister', 'IN', 'Minister of State for Finance', ''],
  ['minister', 'CZ', 'Minister without portfolio', ''],
  ['minister', 'GB', 'Minister for the Middle East', ''],
  ['minister', 'GB', 'Secretary of State for Transport', 'office:x'],
  ['finance', 'RU', 'Deputy Minister of Finance', ''],
  ['legislator', 'RU', 'Member of the State Duma', ''],
  ['governor', '', 'Governor', ''],
])('%s of %s: %s', (kind, jurisdiction, name, chain) => {
  expect(chainOf({ kind, jurisdiction, name, office: 'office:x' })).toBe(chain);
});
