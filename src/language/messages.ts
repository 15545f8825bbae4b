/** The texts of the interface, as types: `src/_locales/en/messages.json` is their one source and is in no bundle. */
import type english from '../_locales/en/messages.json';

type Messages = typeof english;

/** The name of a text. */
export type Key = keyof Messages & string;

/** What must be filled in: as many values as the text has placeholders, in the order of their numbers. */
export type Values<K extends Key> = K extends Key ? Strings<Placeholders<K>> : never;

/** The name of a text that has nothing to fill in. */
export type PlainKey = { [K in Key]: [Placeholders<K>] extends [never] ? K : never }[Key];

/** The name of a text with plural forms, without the form: "found" for "found_one" and "found_other". */
export type CountedKey = Stem<Key>;

/** What must be filled in beside the count, which is the first value of each form. */
export type CountedValues<K extends CountedKey> =
  Values<`${K}_other` & Key> extends [string, ...infer Rest extends string[]] ? Rest : never;

type Stem<K> = K extends `${infer S}_other` ? S : never;

type Placeholders<K extends Key> = Messages[K] extends { placeholders: infer P } ? keyof P : never;

/** As many strings as a union has members: takes one member away at a time. */
type Strings<Union, Sofar extends string[] = []> = [Union] extends [never]
  ? Sofar
  : Strings<Exclude<Union, OneOf<Union>>, [...Sofar, string]>;

/** Some member of a union. An intersection of functions gives its last overload, and a union of them infers as that intersection. */
type OneOf<Union> = (Union extends unknown ? (give: () => Union) => void : never) extends (
  give: infer Intersection,
) => void
  ? Intersection extends () => infer Member
    ? Member
    : never
  : never;
