import type { EntityKind } from '../../model/entity';
import type { PartialDate } from '../../model/partial-date';
import { formatPartialDate } from '../../model/partial-date';

/** Every text of this part of the settings. */
export const TEXTS = {
  title: 'Your own packs',
  lead:
    'People, organisations, places and events that you add yourself, or that a newsroom or a school has given you as a file. ' +
    'They stay in this browser, and cards say which pack they are from.',
  order:
    'Where two know somebody by the same name, the upper one is chosen. A pack below Backgrounder’s own data takes no name from it.',
  bundled: 'Backgrounder’s own data',
  add: 'Add a pack',
  on: (name: string) => `Use ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  about: (publisher: string, entities: number, asOf: PartialDate) =>
    [publisher, entities === 1 ? '1 entry' : `${entities} entries`, `as of ${formatPartialDate(asOf)}`]
      .filter((part) => part !== '')
      .join(', '),
  signedBy: (fingerprint: string) => `signed by ${fingerprint}`,
  missing: 'Its data is no longer there. Add its file again, or remove it.',

  refused: (file: string) => `${file} was not added`,
  moreProblems: (more: number) => `… and ${more} more`,
  unchanged: 'Nothing was changed.',
  altered: 'the file was altered after it was signed',
  unaltered: 'the file as its publisher signed it',
  otherKey: (name: string) => `you have “${name}” signed by another key`,
  sameKey: 'a file that is signed by the same key; to take this one all the same, remove the pack first',
  tooMany: (most: number) => `you have ${most} packs`,
  oneLess: 'one to be removed first',

  wouldAdd: (name: string) => `Add “${name}”?`,
  wouldUpdate: (name: string) => `Update “${name}”?`,
  older: (asOf: PartialDate) =>
    `It is older than the one you have, which is as of ${formatPartialDate(asOf)}.`,
  same: 'It says what the one you have says.',
  near: (words: readonly string[]) => `Used in articles that hold one of: ${words.join(', ')}.`,
  added: 'Added',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  moreFacts: (more: number) => `… and ${more} more`,
  instead: 'instead of',
  unsigned: 'It is not signed: nobody vouches for it but whoever gave it to you.',
  sound: (fingerprint: string) => `Signed by a key that you have accepted: ${fingerprint}`,
  newKey: (fingerprint: string) =>
    `Signed by a key that you have not accepted yet. Compare it with what its publisher tells you: ${fingerprint}`,
  unchecked:
    'It is signed, but this browser cannot check it: it lacks Ed25519, which Chrome has from version 137 on and Firefox from 129 on. ' +
    'Take it only if you trust where it is from.',
  take: 'Add it',
  update: 'Update it',
  acceptKey: (what: string) => `Accept the key and ${what.toLowerCase()}`,
  cancel: 'Leave it',
  taken: (name: string) => `“${name}” is in use.`,
  removed: (name: string) => `“${name}” was removed.`,
  notStored:
    'The browser did not store the change: its storage is full or switched off. Everything is as before.',

  keys: 'Keys that you have accepted',
  forget: 'Forget',
  forgetKey: (name: string) => `Forget the key of ${name}`,
  keyOf: (name: string) => `for ${name}`,
} as const;

/** How many of each kind: "12 people". */
export const KIND_COUNTS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
};
