import { expect, it } from 'vitest';
import { romanise } from './romanise';

it.each([
  ['Николай Алексеевич Орлов', 'Nikolay Orlov'],
  ['Ткачёв, Александр Николаевич (1965)', 'Aleksandr Tkachyov'],
  ['Попов, Валерий Николаевич', 'Valery Popov'],
  ['Дмитрий Медведев', 'Dmitry Medvedev'],
  ['Юлий Михайлович Воронцов', 'Yuly Vorontsov'],
  ['Евгений Сергеев', 'Yevgeny Sergeyev'],
  ['Сергій Тігіпко', 'Serhii Tihipko'],
  ['Γεώργιος Αντωνακόπουλος', 'Georgios Antonakopoulos'],
  ['Ευάγγελος Παπαδόπουλος', 'Evangelos Papadopoulos'],
  ['김원웅', 'Kim Won-ung'],
  ['강성종 (1966년)', 'Kang Seong-jong'],
  ['金元基', null],
  ['علی زنجانی', null],
])('%s → %s', (name, latin) => {
  expect(romanise(name)).toBe(latin);
});
