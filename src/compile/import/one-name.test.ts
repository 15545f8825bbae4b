import { describe, expect, it } from 'vitest';
import { areLikeNames, contradicts, isOneName, mayBeSameName, shareOnlyFirst } from './one-name';

describe('one name, by country alone', () => {
  it.each<[string, string, string, boolean]>([
    ['RU', 'Yevgeniy Nikolayevich Zinichev', 'Yevgeny Zinichev', true],
    ['RU', 'Yuriy Yakovlevich Chayka', 'Yury Chaika', true],
    ['RU', 'Aleksey Vasilyevich Gordeyev', 'Alexey Gordeyev', true],
    ['KZ', 'Nurlan Yermekbayev', 'Nurlan Ermekbaev', true],
    ['SA', 'Ibrahim bin Abd al-Aziz al-Assaf', 'Ibrahim Abdulaziz Al-Assaf', true],
    ['SD', 'Umar Hassan Ahmad al-Bashir', 'Omar al-Bashir', true],
    ['US', 'Joseph R. Biden Jr.', 'Joseph Biden', true],
    ['SL', 'Anthony Y. Brewah', 'Anthony Yiehwoe Brewah', true],
    ['KW', 'Mohammad Sabah Al Salim Al Sabah', 'Muhammad Sabah Al-Salem Al-Sabah', true],
    ['MV', 'Abdulla Shahid', 'Abdullah Shahid', true],
    ['ID', 'Muhammad Yusuf Kalla', 'Jusuf Kalla', true],
    ['KR', 'Choi Kyung-hwan', 'Choi Kyung Hwan', true],
    ['GB', 'Alan Clark', 'Helen Clark', false],
    ['US', 'Robert Dole', 'Robert DeLeo', false],
    ['AT', 'Hartwig Loeger', 'Hartwig Löger', true],
    ['IN', 'Shankar Dayal Sharma', 'Shankar Lal Sharma', false],
    ['QA', 'Ahmad bin Jasim bin Muhammad Al Thani', 'Hamad bin Jassim bin Jaber Al Thani', false],
    ['SA', 'Muhammad bin Salman bin Abd al-Aziz Al Saud', 'Muhammed bin Saud Al Saud', false],
    ['SA', 'Khalid bin Salman bin Abd al-Aziz Al Saud', 'Salman bin Abd al-Aziz Al Saud', false],
    ['KP', 'Ri Kwang-chol', 'Ri Chol', false],
    ['KP', 'Choe Hwi', 'Choe Son-hui', false],
    ['VN', 'Nguyễn Thị Thu Hằng', 'Nguyễn Thị Hồng', false],
    ['RU', 'Putin', 'Vladimir Putin', false],
  ])('%s: %s and %s: %s', (country, a, b, one) => {
    expect(isOneName(a, b, country)).toBe(one);
    expect(isOneName(b, a, country)).toBe(one);
  });

  it.each([
    ['Badr bin Saud bin Harib al-Busaidi', 'Badr bin Hamad al-Busaidi', true],
    ['Badr bin Saud bin Harib al-Busaidi', 'Badr al-Busaidi', false],
    ['Motsoahae Thabane', 'Motsoahae Thomas Thabane', false],
  ])('%s contradicts %s: %s', (a, b, expected) => {
    expect(contradicts(a, b, 'OM')).toBe(expected);
  });
});

describe('like names, beside the same office in the same weeks', () => {
  it.each([
    ["Boris Nikolayevich Yel'tsin", 'Boris Yeltsin', true],
    ['Hasan Fereidun Rohani', 'Hassan Rouhani', true],
    ['Najib Miqati', 'Najib Mikati', true],
    ['Muhammad Mursi', 'Mohamed Morsi', true],
    ['William Francis Morneau', 'Bill Morneau', true],
    ['Muhammad Zaki', 'Mohamed Ahmed Zaki', true],
    ['Abdallah bin Zayid Al Nuhayyan', 'Abdullah bin Zayed Al Nahyan', true],
    ['Mahmud Ahmadi-Nejad', 'Mohammad Khatami', false],
    ['Rafiq Hariri', 'Salim al-Huss', false],
    ['Dirdeiry Muhammad Ahmad', 'Asma Mohamed Abdalla', false],
    ['Ahmad bin Muhammad bin Hamad bin Abdallah Al Khalifa', 'Salman bin Khalifa Al Khalifa', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(areLikeNames(a, b)).toBe(alike);
  });
});

it.each([
  ['Joseph R. Biden', 'Joe Biden', true],
  ['Ursula von der Leyen', 'Viktor Orbán', false],
  ['Muhammad bin Zayid Al Nuhayyan', 'Mohammed bin Rashid Al Maktoum', false],
  ['Abd al-Qadir al-BA Jamal', 'Abd al-Aziz Abd al-Ghani', false],
  ['Mohammed Ali', 'Muhammad Ali', true],
  ['William Jefferson Clinton', 'Bill Clinton', true],
  ['Margaret Hassan', 'Maggie Hassan', true],
  ['Muhammad Ali al-Hakim', 'Mohamed Ali Alhakim', true],
])('%s may be another name of %s: %s', (alias, name, may) => {
  expect(mayBeSameName(alias, name)).toBe(may);
});

it.each([
  ['Aleksey Vasilyevich Gordeyev', 'Aleksey Leonidovich Kudrin', true],
  ['Nadezhda Mihaylova', 'Nadezhda Neynsky', true],
  ['Aleksey Kudrin', 'Aleksey Leonidovich Kudrin', false],
  ['Tom Thabane', 'Motsoahae Thabane', false],
])('%s and %s share only the first word: %s', (a, b, expected) => {
  expect(shareOnlyFirst(a, b)).toBe(expected);
});
