import type { Rules } from './rules';

/** Given names as English writes them from Cyrillic; every spelling of a row is the same name. */
const GIVEN = `
Sergey Sergei Serguei
Serhiy Serhii Sergiy
Dmitry Dmitri Dmitriy
Yury Yuri Yuriy Yurii
Alexander Aleksandr Aleksander Alexandr
Alexandra Aleksandra
Oleksandr Olexandr
Andrey Andrei Andrej
Andriy Andrii
Alexey Alexei Aleksey Aleksei
Oleksiy Oleksii
Mikhail Mihail
Mykhailo Mykhaylo
Nikolay Nikolai Nikolaj
Anatoly Anatoli Anatoliy Anatolii
Vitaly Vitali Vitaliy Vitalii
Valery Valeri Valeriy Valerii
Vasily Vasili Vasiliy Vassily
Gennady Gennadi Gennadiy Gennadii
Grigory Grigori Grigoriy
Georgy Georgi Georgiy Georgii
Arkady Arkadi Arkadiy
Yevgeny Evgeny Yevgeni Evgeni Yevgeniy Evgeniy Evgenii
Yevgenia Evgenia Yevgeniya
Yevhen Evhen
Yegor Egor
Yelena Elena
Yekaterina Ekaterina
Yulia Yuliya Julia
Maria Mariya
Natalia Natalya Nataliya
Tatiana Tatyana
Ksenia Kseniya
Anastasia Anastasiya
Sofia Sofiya
Fyodor Fedor
Artyom Artem
Ilya Ilia
Vyacheslav Viacheslav
Vladislav Vladyslav
Matvey Matvei
Timofey Timofei
Denis Denys
`;

const GIVEN_ROWS: ReadonlyMap<string, readonly string[]> = new Map(
  GIVEN.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, names] as const);
    }),
);

/** Endings and middles of family names, each as English papers spell it. */
const FAMILY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=s|z|c)k(?:yy|iy|yi|ii|y|i)$/, ['ky', 'kiy', 'ki', 'kyy', 'kyi']],
  [/(?<=n|l|r|t|d|v)(?:yy|iy|yi|y)$/, ['y', 'iy', 'yy']],
  [/oy$|oi$/, ['oy', 'oi']],
  [/(?<=[aeou])y(?=[bcdfghjklmnpqrstvwxz])|(?<=[aeou])i(?=gu)/, ['y', 'i']],
  [/iye|ie(?=n|v)/, ['iye', 'ie']],
  [/(?<=[aeiou])yev$|(?<=[aeiou])ev$/, ['yev', 'ev']],
];

/** Russian, Ukrainian, Belarusian and Central Asian names as English papers spell them. */
export const CYRILLIC: Rules = { given: givenSpellings, family: familySpellings };

function givenSpellings(word: string): readonly string[] {
  const known = GIVEN_ROWS.get(word);
  return known ? [word, ...known.filter((other) => other !== word)] : [word];
}

function familySpellings(word: string): readonly string[] {
  for (const [pattern, forms] of FAMILY) {
    if (!pattern.test(word)) continue;
    return [word, ...forms.map((form) => word.replace(pattern, form)).filter((other) => other !== word)];
  }
  return [word];
}
