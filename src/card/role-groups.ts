import { dateText } from '../language/dates';
import { say } from '../language/say';
import type { PersonCard, Role } from '../model/card';
import { lastDay, type PartialDate } from '../model/partial-date';
import { newerOf, onText } from './wording';

/** A role as one line of a card; `span` says in parts when it was held and how far that is known. */
export type RoleLine = { role: Role; office: string; span: string[] };

/** Roles under one heading. */
export type RoleGroup = { heading: string; tense: 'then' | 'newest'; lines: RoleLine[]; note: string };

/**
 * The roles of a person in the order a card tells them: those of the article's day, then what is known since.
 * A role whose source is older than the article is never told as held on that day.
 *
 * @returns no groups when no role is known
 */
export function roleGroups(card: PersonCard): RoleGroup[] {
  const { asOf } = card;
  const held = asOf === null ? [] : card.rolesThen.filter((role) => reaches(role, asOf));
  const groups: RoleGroup[] = [];
  if (asOf !== null && held.length > 0) {
    groups.push({ heading: onText(asOf), tense: 'then', lines: held.map(lineThen), note: '' });
  }
  const since = distinct([...card.rolesThen, ...card.rolesNewest].filter((role) => !isAmong(role, held)));
  const ended = held.filter((role) => role.end !== null);
  const newest = [...since, ...ended];
  if (newest.length > 0) {
    const known = newest.map((role) => role.asOf).reduce(newerOf);
    const stale = asOf !== null && lastDay(known) < lastDay(asOf);
    groups.push({
      heading: say('newestKnown', dateText(known)),
      tense: 'newest',
      lines: newest.map((role) => lineNewest(role, known)),
      note: stale ? say('notKnownAfter') : '',
    });
  }
  return groups;
}

/** True when the source of a role speaks for this day: it is as new as the day, or gives an end after it. */
function reaches(role: Role, day: PartialDate): boolean {
  return role.end !== null || lastDay(role.asOf) >= lastDay(day);
}

/** On the article's day the end is still to come: it is told with what came later. */
function lineThen(role: Role): RoleLine {
  const since = role.start === null ? '' : say('since', dateText(role.start));
  const known = role.end === null ? say('noEndBy', dateText(role.asOf)) : '';
  return line(role, [since, known]);
}

function lineNewest(role: Role, headingDay: PartialDate): RoleLine {
  if (role.end !== null) {
    const end = dateText(role.end);
    return line(role, [
      role.start === null ? say('until', end) : say('fromUntil', dateText(role.start), end),
    ]);
  }
  const since = role.start === null ? '' : say('since', dateText(role.start));
  return line(role, [since, role.asOf === headingDay ? '' : say('sourceAsOf', dateText(role.asOf))]);
}

function line(role: Role, parts: string[]): RoleLine {
  const office = role.acting ? say('acting', role.office) : role.office;
  return { role, office, span: parts.filter((part) => part !== '') };
}

function isAmong(role: Role, roles: readonly Role[]): boolean {
  return roles.some((other) => other.office === role.office && other.start === role.start);
}

function distinct(roles: readonly Role[]): Role[] {
  return roles.filter((role, index) => !isAmong(role, roles.slice(0, index)));
}
