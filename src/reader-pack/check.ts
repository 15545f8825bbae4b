import { ENTITY_KINDS, type EntityKind } from '../model/entity';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import { Fields } from './fields';
import { PACK_LIMITS } from './limits';
import { checkLinks, type Link } from './links';
import type { Located } from './located';
import { checkName } from './names';
import { FORMAT, type PackEntity, type PackRole, type PackSource, type ReaderPack, VERSION } from './pack';
import { type Place, type Problems, quoted } from './problem';

/** An id of the pack, or within it. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID_FORM = 'small letters, digits and single hyphens, such as jane-doe';

const isId = (text: string): boolean => ID.test(text);

const PACK_FIELDS = [
  'format',
  'version',
  'id',
  'name',
  'asOf',
  'publisher',
  'near',
  'sources',
  'entities',
  'signature',
];
const SOURCE_FIELDS = ['key', 'title', 'publisher', 'url', 'asOf'];
// biome-ignore format: one list
const ENTITY_FIELDS = ['id', 'kind', 'name', 'aliases', 'short', 'what', 'background', 'start', 'end', 'partOf', 'sources', 'roles'];
const ROLE_FIELDS = ['office', 'at', 'start', 'end', 'asOf', 'source'];
const SIGNATURE_FIELDS = ['key', 'value'];

/** Digits of an Ed25519 key and of its signature. */
const KEY = /^[0-9a-f]{64}$/;
const SIGNATURE = /^[0-9a-f]{128}$/;

/**
 * Checks a pack and brings it into its normal form.
 *
 * @returns null when anything is wrong: nothing is taken by halves
 */
export function checkPack(root: Located, problems: Problems): ReaderPack | null {
  const fields = new Fields(root, PACK_FIELDS, problems);
  checkFormat(fields, problems);
  const id = fields.formed('id', PACK_LIMITS.idUnits, isId, ID_FORM, 'required');
  const name = fields.text('name', PACK_LIMITS.nameUnits, 'required');
  const asOf = fields.date('asOf', 'required');
  const publisher = fields.text('publisher', PACK_LIMITS.lineUnits);
  const near = fields.texts('near', PACK_LIMITS.near, PACK_LIMITS.nameUnits).map(({ text }) => text);
  const sources = sourcesOf(fields, problems);
  const links: Link[] = [];
  const entities = entitiesOf(fields, new Set(sources.map(({ key }) => key)), links, problems);
  checkLinks(entities, links, problems);
  const signature = signatureOf(fields, problems);
  if (problems.count > 0 || asOf === null) return null;
  return { id, name, asOf, publisher, near, sources, entities, signature };
}

function checkFormat(fields: Fields, problems: Problems): void {
  fields.formed('format', PACK_LIMITS.lineUnits, (text) => text === FORMAT, `“${FORMAT}”`, 'required');
  const version = fields.value('version');
  if (version?.kind === 'other' && version.value === VERSION) return;
  const isNewer = version?.kind === 'other' && typeof version.value === 'number' && version.value > VERSION;
  problems.add(
    fields.place('version'),
    isNewer ? 'the pack was written for a newer Backgrounder' : '“version” is missing or wrong',
    String(VERSION),
  );
}

function sourcesOf(pack: Fields, problems: Problems): PackSource[] {
  const known = new Set<string>();
  const sources = pack.list('sources', PACK_LIMITS.sources, 'required').map((node): PackSource => {
    const fields = new Fields(node, SOURCE_FIELDS, problems);
    const key = fields.formed('key', PACK_LIMITS.idUnits, isId, ID_FORM, 'required');
    addOnce(known, key, fields, 'key', problems);
    return {
      key,
      title: fields.text('title', PACK_LIMITS.lineUnits, 'required'),
      publisher: fields.text('publisher', PACK_LIMITS.lineUnits),
      url: fields.url('url'),
      asOf: fields.date('asOf'),
    };
  });
  return sources.sort((a, b) => compare(a.key, b.key));
}

function entitiesOf(
  pack: Fields,
  sources: ReadonlySet<string>,
  links: Link[],
  problems: Problems,
): PackEntity[] {
  const known = new Set<string>();
  const total = { names: 0, roles: 0 };
  const entities = pack.list('entities', PACK_LIMITS.entities, 'required').map((node): PackEntity => {
    const fields = new Fields(node, ENTITY_FIELDS, problems);
    const id = fields.formed('id', PACK_LIMITS.idUnits, isId, ID_FORM, 'required');
    addOnce(known, id, fields, 'id', problems);
    const kind = kindOf(fields);
    const names = namesOf(fields, kind, problems);
    const start = fields.date('start');
    const end = fields.date('end');
    checkOrder(start, end, fields, problems);
    const partOf = referenceOf(fields, 'partOf');
    if (partOf !== null) links.push({ from: id, to: partOf, at: fields.place('partOf'), as: 'part' });
    const roles = rolesOf(fields, id, kind, sources, links, problems);
    total.names += 1 + names.aliases.length + names.short.length;
    total.roles += roles.length;
    return {
      id,
      kind,
      ...names,
      what: fields.text('what', PACK_LIMITS.lineUnits),
      background: fields.text('background', PACK_LIMITS.backgroundUnits),
      start,
      end,
      partOf,
      sources: keysOf(fields, sources, problems),
      roles,
    };
  });
  if (total.names > PACK_LIMITS.names)
    problems.add(pack.place('entities'), `${total.names} names`, `at most ${PACK_LIMITS.names} in a pack`);
  if (total.roles > PACK_LIMITS.roles)
    problems.add(pack.place('entities'), `${total.roles} roles`, `at most ${PACK_LIMITS.roles} in a pack`);
  return entities.sort((a, b) => compare(a.id, b.id));
}

function kindOf(fields: Fields): EntityKind {
  const text = fields.formed(
    'kind',
    PACK_LIMITS.lineUnits,
    (value) => (ENTITY_KINDS as readonly string[]).includes(value),
    ENTITY_KINDS.join(', '),
    'required',
  );
  return ENTITY_KINDS.find((kind) => kind === text) ?? 'person';
}

function namesOf(
  fields: Fields,
  kind: EntityKind,
  problems: Problems,
): Pick<PackEntity, 'name' | 'aliases' | 'short'> {
  const name = fields.text('name', PACK_LIMITS.nameUnits, 'required');
  if (name !== '') checkName(name, kind, 'name', fields.place('name'), problems);
  const read = (field: 'aliases' | 'short'): string[] =>
    fields
      .texts(field, PACK_LIMITS.aliases, PACK_LIMITS.nameUnits)
      .map(({ text, at }) => {
        checkName(text, kind, field === 'short' ? 'short' : 'name', at, problems);
        return text;
      })
      .sort(compare);
  return { name, aliases: read('aliases').filter((alias) => alias !== name), short: read('short') };
}

function rolesOf(
  entity: Fields,
  id: string,
  kind: EntityKind,
  sources: ReadonlySet<string>,
  links: Link[],
  problems: Problems,
): PackRole[] {
  const roles = entity.list('roles', PACK_LIMITS.rolesOfOne).map((node): PackRole => {
    const fields = new Fields(node, ROLE_FIELDS, problems);
    const start = fields.date('start');
    const end = fields.date('end');
    checkOrder(start, end, fields, problems);
    const at = referenceOf(fields, 'at');
    if (at !== null) links.push({ from: id, to: at, at: fields.place('at'), as: 'seat' });
    const source = fields.formed('source', PACK_LIMITS.idUnits, isId, ID_FORM, 'required');
    checkSource(source, sources, fields.place('source'), problems);
    return {
      office: fields.text('office', PACK_LIMITS.lineUnits, 'required'),
      at,
      start,
      end,
      asOf: fields.date('asOf'),
      source,
    };
  });
  if (roles.length > 0 && kind !== 'person')
    problems.add(entity.place('roles'), `“roles” of ${kind}`, 'them of a person only');
  return roles.sort((a, b) => compare(a.start ?? '', b.start ?? '') || compare(a.office, b.office));
}

/** Every entity says where it is from. */
function keysOf(fields: Fields, sources: ReadonlySet<string>, problems: Problems): string[] {
  const keys = fields.texts('sources', PACK_LIMITS.sourcesOfOne, PACK_LIMITS.idUnits, 'required');
  for (const { text, at } of keys) checkSource(text, sources, at, problems);
  return keys.map(({ text }) => text);
}

function checkSource(key: string, sources: ReadonlySet<string>, at: Place, problems: Problems): void {
  if (key !== '' && !sources.has(key))
    problems.add(at, `${quoted(key)} is no source of this pack`, 'the key of a source');
}

function referenceOf(fields: Fields, field: string): string | null {
  const id = fields.formed(field, PACK_LIMITS.idUnits, isId, 'the id of an entity of this pack');
  return id === '' ? null : id;
}

function checkOrder(
  start: PartialDate | null,
  end: PartialDate | null,
  fields: Fields,
  problems: Problems,
): void {
  if (start !== null && end !== null && lastDay(end) < firstDay(start))
    problems.add(
      fields.place('end'),
      `it ended (${end}) before it began (${start})`,
      'the earlier date first',
    );
}

function addOnce(known: Set<string>, id: string, fields: Fields, field: string, problems: Problems): void {
  if (id === '') return;
  if (known.has(id)) problems.add(fields.place(field), `${quoted(id)} is taken`, 'an id of its own');
  known.add(id);
}

function signatureOf(pack: Fields, problems: Problems): ReaderPack['signature'] {
  const node = pack.value('signature');
  if (node === undefined) return null;
  const fields = new Fields(node, SIGNATURE_FIELDS, problems);
  const hex = (field: string, form: RegExp): string =>
    fields.formed(
      field,
      128,
      (text) => form.test(text),
      'hexadecimal digits as “pack build” writes them',
      'required',
    );
  return { key: hex('key', KEY), value: hex('value', SIGNATURE) };
}

/** By code unit, the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
