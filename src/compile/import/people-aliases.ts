import type { Aliases } from './aliases';
import { HOUSE } from './by-hand';
import type { Person, Refusals } from './claims';
import { foldName, isForeignScript, isNotAName, plainName, stripHonorific } from './names';
import type { Officials } from './officials';
import { isOneName, mayBeSameName } from './one-name';

/** An initial in the middle of a name: "Robert J. Menendez". */
const MIDDLE_INITIAL = / (?:\p{Lu}\.?(?: ?\p{Lu}\.)?)(?= \p{Lu}\p{Ll})/gu;
const GENERATION = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/;
/** "Felipe VI of Spain", "Salman of Saudi Arabia": papers also write the name without the land. */
const OF_A_LAND = / of (?:the )?\p{Lu}[\p{L} ]+$/u;

/** Names that the raw tables give to the wrong person: a father's, a predecessor's, a namesake's. */
const NOT_THEIRS: Readonly<Record<string, readonly string[]>> = {
  Q207: ['George H. W. Bush', 'George Herbert Walker Bush'],
  Q331773: ['Milo Djukanovic'],
  Q714509: ['Ko In Ho'],
  Q465481: ['Moeenuddin Ahmad Qureshi'],
  Q57464: ['Abdullah I', 'Abdullah I of Jordan'],
  Q67201470: ['Dirdeiry Muhammad Ahmad'],
};

/** Names that the raw tables lack. */
const THEIRS_TOO: Readonly<Record<string, readonly string[]>> = {
  'person:george-bush': ['George H. W. Bush', 'George H.W. Bush', 'George Herbert Walker Bush'],
};

/** A title or form of address before a name is no part of it. */
const TITLED = /^(?:Gov|Sen|Rep|Gen|Adm|Dr|Mr|Mrs|Ms)\b\.? /;

/** What is called after a person is not the person. */
const COLLECTIVE = /\b(?:Administration|Government|Regime|Family|Cabinet|Campaign|Brothers|Doctrine)\b/i;

/** "Fahd bin Abd" lost the rest on the way. */
const CUT_SHORT = /\s(?:bin|ibn|abd|al|el|de|van|von|der)$/i;

/** Adds every spelling that a source gives of every kept person's name; spellings by rule are the compiler's. */
export function addPeopleAliases(officials: Officials, aliases: Aliases, refusals: Refusals): void {
  const others = new OwnNames(officials);
  for (const person of officials.people) {
    const names = new Set<string>();
    for (const given of [person.name, ...person.names]) {
      for (const name of [given, stripHonorific(given)]) if (isUsable(name, person)) names.add(name);
    }
    for (const name of person.names) if (isForeignScript(name) && !/[(),0-9]/.test(name)) names.add(name);
    for (const name of [...names, person.name]) {
      for (const plain of plainForms(name)) if (isUsable(plain, person)) names.add(plain);
    }
    for (const name of THEIRS_TOO[person.id] ?? []) names.add(name);
    for (const name of NOT_THEIRS[person.id] ?? []) names.delete(name);
    names.delete(person.name);
    for (const name of names)
      if (others.holds(name, person)) {
        names.delete(name);
        refusals.add('alias: the name of another person', `${person.name} = ${name}`);
      }
    const sources = [...person.sources].filter((key) => key !== HOUSE);
    for (const name of names) aliases.add(person.id, name, 'name', sources);
  }
}

/** The names by which people of one country are best known: what one of them is called is no other name of another. */
class OwnNames {
  readonly #bearers = new Map<string, string[]>();
  readonly #countries = new Map<string, Set<string>>();

  constructor({ people, terms }: Officials) {
    for (const { person, country } of terms)
      this.#countries.set(person, (this.#countries.get(person) ?? new Set()).add(country));
    for (const { id, name } of people)
      for (const country of this.#countries.get(id) ?? []) {
        const key = `${country}:${foldName(name)}`;
        this.#bearers.set(key, [...(this.#bearers.get(key) ?? []), id]);
      }
  }

  /** True when the name is somebody else's own, or this person's own with somebody else's run into it. */
  holds(name: string, { id, name: own }: Person): boolean {
    const folded = foldName(name);
    const more = ` ${folded} `.replace(` ${foldName(own)} `, ' ').trim();
    return [...(this.#countries.get(id) ?? [])].some((country) =>
      isOneName(name, own, country)
        ? more !== folded && more.includes(' ') && this.#isOthers(more, country, id)
        : this.#isOthers(folded, country, id),
    );
  }

  #isOthers(folded: string, country: string, id: string): boolean {
    return (this.#bearers.get(`${country}:${folded}`) ?? []).some((other) => other !== id);
  }
}

/** The name without initials in the middle, generation suffix and land. */
function plainForms(name: string): string[] {
  const land = /\b(?:I|II|III|IV|V|VI|VII|VIII|XVI|XIV)\b/.test(name) ? name.replace(OF_A_LAND, '') : name;
  const noInitial = /^\p{Lu}\.? ?\p{Lu}\.? /u.test(name) ? name : name.replace(MIDDLE_INITIAL, '');
  return [land, noInitial, name.replace(GENERATION, ''), noInitial.replace(GENERATION, '')].filter(
    (form) => form !== name,
  );
}

/** True for a name of two words or more (or a mononym) that shares a word with the person's own. */
function isUsable(name: string, { name: own, wikipedia }: Person): boolean {
  if (
    isNotAName(name) ||
    isForeignScript(name) ||
    TITLED.test(name) ||
    COLLECTIVE.test(name) ||
    CUT_SHORT.test(name) ||
    /\b(?!I{2,3}\b|XVI\b|XIV\b|XIII\b|VIII\b)\p{Lu}{3,}\b/u.test(name)
  )
    return false;
  if (!name.includes(' ')) return name === own;
  return (
    mayBeSameName(name, own) ||
    mayBeSameName(name, plainName(wikipedia)) ||
    /^(?:Lord|Baroness|Viscount|Earl)\b/.test(name)
  );
}
