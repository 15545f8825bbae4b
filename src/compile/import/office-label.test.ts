import { describe, expect, it } from 'vitest';
import { officeKey, parseOfficeLabel } from './office-label';

describe('labels of offices', () => {
  it.each([
    ['Prime Minister of the United Kingdom', 'GB', 'Prime Minister', 'GB'],
    ['President of the Republic of the Congo', 'CG', 'President', 'CG'],
    ['President of the Democratic Republic of the Congo', 'CD', 'President', 'CD'],
    ['President of Guinea-Bissau', 'GW', 'President', 'GW'],
    ['President of Equatorial Guinea', 'GQ', 'President', 'GQ'],
    ['Minister of Foreign Affairs (Jordan)', 'JO', 'Minister of Foreign Affairs', 'JO'],
    ['Minister of Finance in Hungary', 'HU', 'Minister of Finance', 'HU'],
    ["Sweden's Minister for Finance", 'SE', 'Minister for Finance', 'SE'],
    ['Minister of Finance of Thailand', 'world', 'Minister of Finance', 'TH'],
    ['Governor of the Bank of Mexico', 'MX', 'Governor of the Bank of Mexico', 'MX'],
    ['Governor of Georgia', 'US', 'Governor of Georgia', 'US'],
    ['Secretary of State for Northern Ireland', 'GB', 'Secretary of State for Northern Ireland', 'GB'],
    ['Prime Minister', 'IE', 'Taoiseach', 'IE'],
    ['Member of the 57th Parliament of the United Kingdom', 'GB', 'Member of the Parliament', 'GB'],
  ])('%s (%s) is %s of %s', (label, given, base, country) => {
    expect(parseOfficeLabel(label, given)).toMatchObject({ base, country, acting: false });
  });

  it.each(['Acting President', 'Interim President', 'caretaker President', 'President (acting)'])(
    '%s is an acting holder of the same office',
    (label) => {
      expect(parseOfficeLabel(label, 'RU')).toMatchObject({ base: 'President', acting: true });
    },
  );

  it.each([
    ['Minister for Foreign Affairs', 'Foreign minister'],
    ['Minister of Defense', 'Defence Minister'],
    ['Minister of the Interior', 'Interior Minister'],
    ['United States Secretary of State', 'Secretary of State'],
    ['King', 'Monarch'],
  ])('%s and %s are one office', (a, b) => {
    expect(officeKey(a)).toBe(officeKey(b));
  });

  it('keeps a deputy apart from the minister', () => {
    expect(officeKey('Deputy Minister of Foreign Affairs')).not.toBe(
      officeKey('Minister of Foreign Affairs'),
    );
  });
});
