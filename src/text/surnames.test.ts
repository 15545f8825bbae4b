import { expect, it } from 'vitest';
import { shorterNames, surnamesOf } from './surnames';

it.each([
  ['Vladimir Putin', 'RU', ['putin']],
  ['Ursula von der Leyen', 'DE', ['von der leyen', 'leyen']],
  ['Xi Jinping', 'CN', ['xi']],
  ['Kim Jong Un', 'KP', ['kim']],
  ['Enrique Peña Nieto', 'MX', ['pena nieto', 'nieto', 'pena']],
  ['Luiz Inácio Lula da Silva', 'BR', ['lula da silva', 'da silva', 'inacio', 'silva', 'luiz', 'lula']],
  ['Jean-Yves Le Drian', 'FR', ['yves le drian', 'le drian', 'drian']],
  ['Sir Keir Starmer', 'GB', ['starmer']],
  ['Robert F. Kennedy Jr.', 'US', ['kennedy']],
  ['Mohammed bin Salman', 'SA', ['bin salman']],
  ['Bashar al-Assad', 'SY', ['al assad', 'assad']],
  ['Benita Ferrero-Waldner', 'AT', ['ferrero waldner']],
  ['Eduardo Frei Ruiz-Tagle', 'CL', ['frei ruiz tagle', 'ruiz tagle', 'frei']],
  ['Gonzalo Sánchez de Lozada', 'BO', ['sanchez de lozada', 'de lozada', 'lozada']],
  ['Surin Pitsuwan', 'TH', ['pitsuwan', 'surin']],
  ['Nguyễn Phú Trọng', 'VN', ['nguyen', 'trong']],
  ['Saddam Hussein', 'IQ', ['hussein', 'saddam']],
  ['Tsai Ing-wen', 'TW', ['tsai']],
  ['Donald Tsang', 'HK', ['tsang']],
  ['Aung San Suu Kyi', 'MM', ['san suu kyi', 'suu kyi', 'aung', 'kyi']],
  ['Suharto', 'ID', []],
  ['Felipe VI', 'ES', ['felipe']],
  ['Juan Carlos I', 'ES', ['juan carlos']],
  ['Willem-Alexander of the Netherlands', 'NL', ['willem alexander']],
  ['Abdullah II of Jordan', 'JO', ['abdullah']],
  ['Robert Mueller III', 'US', ['mueller']],
])('%s (%s)', (name, country, surnames) => {
  expect(surnamesOf(name, country)).toEqual(surnames);
});

it.each([
  ['Eduardo Frei Ruiz-Tagle', 'CL', ['eduardo frei']],
  ['Pedro Sánchez Pérez-Castejón', 'ES', ['pedro sanchez']],
  ['Ashfaq Parvez Kayani', 'PK', ['ashfaq kayani', 'parvez kayani']],
  ['Benita Ferrero-Waldner', 'AT', []],
  ['Kim Jong Un', 'KP', []],
  ['Maung Maung Aye', 'MM', []],
  ['Abiy Ahmed Ali', 'ET', ['abiy ali']],
])('%s (%s) is also', (name, country, shorter) => {
  expect(shorterNames(name, country).map((words) => words.join(' '))).toEqual(shorter);
});
