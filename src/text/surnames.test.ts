import { expect, it } from 'vitest';
import { surnamesOf } from './surnames';

it.each([
  ['Vladimir Putin', 'RU', ['putin']],
  ['Ursula von der Leyen', 'DE', ['von der leyen', 'leyen']],
  ['Xi Jinping', 'CN', ['xi']],
  ['Kim Jong Un', 'KP', ['kim']],
  ['Enrique Peña Nieto', 'MX', ['pena nieto', 'nieto', 'pena']],
  ['Luiz Inácio Lula da Silva', 'BR', ['da silva', 'silva']],
  ['Jean-Yves Le Drian', 'FR', ['le drian', 'drian']],
  ['Sir Keir Starmer', 'GB', ['starmer']],
  ['Robert F. Kennedy Jr.', 'US', ['kennedy']],
  ['Mohammed bin Salman', 'SA', ['bin salman', 'salman']],
  ['Bashar al-Assad', 'SY', ['al assad']],
  ['Nguyễn Phú Trọng', 'VN', ['nguyen', 'trong']],
  ['Saddam Hussein', 'IQ', ['hussein', 'saddam']],
  ['Tsai Ing-wen', 'TW', ['tsai']],
  ['Donald Tsang', 'HK', ['tsang']],
  ['Aung San Suu Kyi', 'MM', ['suu kyi', 'aung', 'kyi']],
  ['Suharto', 'ID', []],
])('%s (%s)', (name, country, surnames) => {
  expect(surnamesOf(name, country)).toEqual(surnames);
});
