import type { PackEntity, PackRole, ReaderPack } from './pack';

/** One thing that a pack says, in words; `id` is the same in the pack's next version. */
export type PackFact = { id: string; entity: string; text: string };

/** Everything that a pack says of its entities. */
export function factsOf({ entities, sources }: ReaderPack): PackFact[] {
  const titles = new Map(sources.map(({ key, title }) => [key, title]));
  return entities.flatMap((entity) => {
    const facts = ownFacts(entity).map(([field, text]) => ({ id: `${entity.id} ${field}`, text }));
    const roles = entity.roles.map((role) => ({
      id: `${entity.id} role ${role.office} ${role.start ?? ''}`,
      text: `${roleText(role)} (${titles.get(role.source) ?? role.source})`,
    }));
    return [...facts, ...roles].map((fact) => ({ ...fact, entity: entity.name }));
  });
}

function ownFacts(entity: PackEntity): [field: string, text: string][] {
  const { kind, name, aliases, short, what, background, start, end, partOf, sources } = entity;
  const facts: [string, string][] = [
    ['name', `${kind}: ${name}`],
    ['what', what],
    ['background', background],
    ['start', start === null ? '' : `since ${start}`],
    ['end', end === null ? '' : `until ${end}`],
    ['partOf', partOf === null ? '' : `part of ${partOf}`],
    ['sources', `sources: ${sources.join(', ')}`],
    ...aliases.map((alias): [string, string] => [`alias ${alias}`, `also called ${alias}`]),
    ...short.map((form): [string, string] => [`short ${form}`, `called ${form} for short`]),
  ];
  return facts.filter(([, text]) => text !== '');
}

function roleText({ office, start, end, asOf }: PackRole): string {
  const span = [start === null ? '' : `from ${start}`, end === null ? '' : `until ${end}`].filter(
    (part) => part !== '',
  );
  const known = asOf === null ? [] : [`known to ${asOf}`];
  return [office, ...span, ...known].join(', ');
}
