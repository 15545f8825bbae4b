import { describe, expect, it } from 'vitest';
import { officeKind } from './office-kind';
import { officeKey, parseOfficeLabel } from './office-label';

const kindOf = (label: string, given: string): string => {
  const parsed = parseOfficeLabel(label, given);
  return officeKind(officeKey(parsed.base), parsed.country, parsed.regional);
};

describe('kinds of office', () => {
  it.each([
    // the head of the ministry
    ['Minister of Foreign Affairs', 'RU', 'foreign'],
    ['Foreign Minister of Norway', 'NO', 'foreign'],
    ['Italian Minister of Foreign Affairs', 'IT', 'foreign'],
    ['Minister of Foreign Affairs, Turkey', 'TR', 'foreign'],
    ['Minister of External Affairs', 'IN', 'foreign'],
    ['Minister of Europe and Foreign Affairs', 'FR', 'foreign'],
    ['Minister of Foreign and European Affairs of the Slovak Republic', 'SK', 'foreign'],
    ['Minister of Foreign Affairs of the Republic of China', 'TW', 'foreign'],
    ['United States Secretary of State', 'US', 'foreign'],
    ['Secretary of State for Foreign and Commonwealth Affairs', 'GB', 'foreign'],
    ['Minister of Defense', 'RU', 'defence'],
    ['Afghan Minister of Defense', 'AF', 'defence'],
    ['United States Secretary of Defense', 'US', 'defence'],
    ['Chancellor of the Exchequer', 'GB', 'finance'],
    ['United States Secretary of the Treasury', 'US', 'finance'],
    ['Minister of Treasury and Finance', 'TR', 'finance'],
    ['Treasurer of Australia', 'AU', 'finance'],
    ['Home Secretary', 'GB', 'interior'],
    ['Minister of Internal Affairs of Russia', 'RU', 'interior'],
    ['United States Secretary of Homeland Security', 'US', 'interior'],
    // beside or below it
    ['Deputy Minister of Foreign Affairs', 'RU', 'other'],
    ['Minister of State for Foreign Affairs', 'GB', 'minister'],
    ['Minister of Foreign Trade', 'SE', 'minister'],
    ['Minister Delegate for Foreign Affairs', 'BF', 'minister'],
    ['Parliamentary Under-Secretary of State', 'GB', 'other'],
    ['Foreign Secretary of India', 'IN', 'other'],
    ['Home Secretary', 'IN', 'other'],
    ['Secretary of State for Foreign Affairs', 'NL', 'minister'],
    ['Minister for Defence Procurement', 'GB', 'minister'],
    ['Minister of Defense Industry', 'AZ', 'minister'],
    ['Minister of State for Defence', 'GB', 'minister'],
    ['Minister for Finance of Australia', 'AU', 'minister'],
    ['United States Secretary of the Interior', 'US', 'minister'],
    ['Deputy Secretary of State', 'US', 'other'],
    // of a part of the country, or of no state
    ['Minister of Finance of Western Bahr el Ghazal', 'SS', 'minister'],
    ['Minister for Finance', 'scotland-cabinet', 'minister'],
    ['Minister for Foreign Affairs of Abkhazia', 'abkhazia-ministers', 'minister'],
    // leaders
    ['President of Russia', 'RU', 'head-of-state'],
    ['Acting President', 'RU', 'head-of-state'],
    ['monarch of the United Kingdom', 'GB', 'head-of-state'],
    ['White House Chief of Staff', 'us-cabinet', 'other'],
    ['Chief of General Staff', 'israel-ministers', 'military'],
    ['pope', 'world-leaders-2021', 'head-of-state'],
    ['Supreme Leader of Iran', 'IR', 'head-of-state'],
    ['President of Iran', 'IR', 'head-of-government'],
    ['Federal Chancellor of Austria', 'AT', 'head-of-government'],
    ["Premier of the State Council of the People's Republic of China", 'CN', 'head-of-government'],
    ['President of the Republic of China', 'TW', 'head-of-state'],
    ['Taoiseach', 'IE', 'head-of-government'],
    ['Chancellor of Switzerland', 'CH', 'other'],
    ['Premier of Quebec', 'CA', 'governor'],
    ['Prime Minister of Crimea', 'RU', 'other'],
    ['President of Abkhazia', 'world-leaders-2021', 'governor'],
    ['President of Catalonia', 'ES', 'other'],
    ['Deputy Prime Minister of Japan', 'JP', 'deputy-head-of-government'],
    ['Vice President of the United States', 'US', 'vice-head-of-state'],
    // the rest
    ['member of the State Duma', 'RU', 'legislator'],
    ['United States senator', 'US', 'legislator'],
    ['President of the Senate of France', 'FR', 'speaker'],
    ['Speaker of the House', 'US', 'speaker'],
    ['Governor of the Bank of Mexico', 'MX', 'central-bank'],
    ['Governor of Georgia', 'US', 'governor'],
    ['ambassador to Syria', 'RU', 'ambassador'],
    ['Director of Federal Security Service (FSB)', 'RU', 'intelligence'],
    ['Deputy Director of the Central Intelligence Agency', 'US', 'other'],
    ['Chief of the General Staff of Egypt', 'EG', 'military'],
  ])('%s (%s) is %s', (label, given, kind) => {
    expect(kindOf(label, given)).toBe(kind);
  });
});
