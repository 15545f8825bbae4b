import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { problemText } from './problem';
import { readPackFile } from './read';
import { bytesOf, person, sample } from './samples.test-help';

const json = (changes: Record<string, unknown>): string => JSON.stringify(sample(changes));
const of = (...entities: unknown[]): string => json({ entities });
const one = (changes: Record<string, unknown>): string => of(person(changes));
const alias = (text: string): string => one({ aliases: [text] });
const linked = (url: string): string => json({ sources: [{ key: 'site', title: 'T', url }] });
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const text = json({});

// biome-ignore format: one line a case: what the file holds, the file, and what is said of it
it.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /the file is empty/],
  ['a million aliases', one({ aliases: many(1_000_000, (i) => `Jane Doe ${i}`) }), /too long/],
  ['more aliases than one may have', one({ aliases: many(21, (i) => `Jane Doe ${i}`) }), /“aliases” has 21 entries; expected at most 20/],
  ['more names than a pack may have', of(...many(1_500, (i) => person({ id: `e${i}`, aliases: many(15, (n) => `J D ${n}`) }))), /24000 names; expected at most 20000/],
  ['more entities than a pack may have', of(...many(4_001, (i) => ({ id: `e${i}` }))), /“entities” has 4001 entries/],
  ['more bytes than a file may have', new Uint8Array(2_000_001), /too long/],
  ['a name of a megabyte', one({ name: 'Jane '.repeat(200_000) }), /“name” has 999999 characters; expected at most 120/],
  ['a name of too many words', one({ name: 'A '.repeat(13).trim() }), /has 13 words/],
  ['the alias “the”', alias('the'), /“the” stands in nearly every text/],
  ['the alias “The”', alias('The'), /“The” stands in nearly every text/],
  ['the alias “It Was”', alias('It Was'), /“It Was” stands in nearly every text/],
  ['the alias “Police”', alias('Police'), /“Police” stands in nearly every text/],
  ['the alias “The President”', alias('The President'), /“The President” stands in nearly every text/],
  ['the alias “Monday”', alias('Monday'), /“Monday” stands in nearly every text/],
  ['the alias “US”', alias('US'), /“US” stands in nearly every text/],
  ['an alias of one letter', alias('X'), /“X” is too short for a name/],
  ['an alias of digits', alias('2024'), /“2024” is too short for a name/],
  ['an alias in small letters', alias('jane doe'), /“jane doe” has no capital/],
  ['the short form “they”', one({ short: ['they'] }), /“they” stands in nearly every text/],
  ['an event of one word', one({ kind: 'event', name: 'Brexit' }), /“Brexit” is one word/],
  ['an alias that turns the text around', alias('Jane \u202eeoD'), /characters that are not seen/],
  ['an alias with a nul', alias('Jane \u0000Doe'), /characters that are not seen/],
  ['half of a pair', alias('Jane Doe \ud83d'), /characters that are not seen/],
  ['a link to itself', one({ partOf: 'jane-doe' }), /leads in a circle: jane-doe → jane-doe/],
  ['links in a circle', of(...many(4_000, (i) => person({ id: `e${i}`, partOf: `e${(i + 1) % 4_000}` }))), /in a circle: e0 → e1 → e2 → e3 → … → e0/],
  ['a link to nothing', one({ partOf: 'nobody' }), /“nobody” is no entity of this pack/],
  ['an office at a person', one({ roles: [{ office: 'Mayor', at: 'jane-doe', source: 'site' }] }), /“jane-doe” is of kind person/],
  ['__proto__ as a field', text.replace('"id"', '"__proto__":{"polluted":1},"id"'), /“__proto__” has no meaning here/],
  ['__proto__ in an entity', text.replace('"kind"', '"__proto__":{"name":"X"},"kind"'), /“__proto__” has no meaning here/],
  ['constructor as a field', text.replace('"id"', '"constructor":{},"id"'), /“constructor” has no meaning here/],
  ['__proto__ as an id', one({ id: '__proto__' }), /“id” is “__proto__”; expected small letters/],
  ['__proto__ as a column', '__proto__,row\n1,pack\n', /“__proto__” is no column/],
  ['__proto__ as a row', 'row,id\n__proto__,x\n', /“__proto__” is no kind of row/],
  ['a field twice', text.replace('"name"', '"name":"X","name"'), /“name” stands there twice/],
  ['nested deeply', '['.repeat(900_000), /nested more than 8 deep/],
  ['nested deeply in an entity', one({ what: JSON.parse('[[[[[[[[[]]]]]]]]]') }), /nested more than 8 deep/],
  ['a zip file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /compressed; expected plain JSON or CSV/],
  ['a gzip bomb', new Uint8Array(gzipSync(new Uint8Array(10_000_000))), /compressed/],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), /not UTF-8/],
  ['a script as an address', linked('javascript:alert(1)'), /“url” is “javascript:alert\(1\)”; expected an address that begins with http/],
  ['a data address', linked('data:text/html,x'), /expected an address that begins with http/],
  ['an address with a password', linked('https://a:b@c.example/'), /expected an address/],
  ['an address with a line break', linked('https://c.example/\nx'), /characters that are not seen/],
  ['another format', json({ format: 'x' }), /“format” is “x”/],
  ['a later version', json({ version: 2 }), /written for a newer Backgrounder/],
  ['no source', one({ sources: [] }), /“sources” is empty; expected at least one entry/],
  ['a source that is not listed', one({ sources: ['x'] }), /“x” is no source of this pack/],
  ['an id twice', of(person(), person()), /“jane-doe” is taken/],
  ['the 31st of February', one({ start: '2024-02-31' }), /“start” is “2024-02-31”; expected a date/],
  ['an end before the start', one({ start: '2024', end: '2020' }), /it ended \(2020\) before it began \(2024\)/],
  ['roles of a place', one({ kind: 'place', roles: [{ office: 'Mayor', source: 'site' }] }), /“roles” of place/],
  ['a number as a name', one({ name: 7 }), /“name” is a number, true, false or null; expected a text/],
  ['a list as the pack', '[]', /a list stands where an object should/],
  ['a quotation mark that stays open', 'row,id\npack,"x\n', /2:6: a quotation mark is never closed/],
  ['text behind a quotation mark', 'row,id\npack,"x"y\n', /2:9: text after a closing quotation mark/],
  ['a table of commas', ','.repeat(1_900_000), /1:51: the table is too large/],
  ['a table of quotation marks', `row\n${'"'.repeat(1_900_000)}`, /is no kind of row/],
  ['a table of rows', `row\n${'x\n'.repeat(900_000)}`, /the table is too large/],
  ['a hundred thousand fields', `{${'"a":1,'.repeat(300_000)}"b":1}`, /“a” has no meaning here/],
  ['a hundred thousand lists', `[${'[],'.repeat(600_000)}[]]`, /a list stands where an object should/],
  ['one long number', `[${'9'.repeat(1_900_000)}]`, /a list stands where an object should/],
])('%s', (_, file, expected) => {
  const read = readPackFile(typeof file === 'string' ? bytesOf(file) : file);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.problems.map((problem) => problemText('f', problem)).join('\n')).toMatch(expected);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
