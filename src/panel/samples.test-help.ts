import type { Annotation, BackgroundEvent, EntitySummary } from '../model/annotation';
import type { EntityKind } from '../model/entity';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';

/** An annotation of 23 December 2021 that found nothing, with what a test needs put in. */
export function annotationWith(parts: Partial<Annotation>): Annotation {
  return {
    state: 'annotated',
    lang: 'en',
    title: 'Talks',
    date: partialDate('2021-12-23'),
    mentions: [],
    dates: [],
    unsure: [],
    entities: [],
    background: [],
    pack: { version: 1, asOf: partialDate('2026-01'), people: 1, organisations: 0, places: 0, events: 0 },
    ...parts,
  };
}

/** A background event named after its start. */
export function eventOn(start: string, later = false): BackgroundEvent {
  return {
    id: entityId(`event:on-${start}`),
    name: `Event of ${start}`,
    start: partialDate(start),
    end: null,
    later,
    mentioned: false,
  };
}

/** An entity of an article, named after its id. */
export function entityNamed(id: string, kind: EntityKind, parts: Partial<EntitySummary> = {}): EntitySummary {
  return {
    id: entityId(id),
    kind,
    name: id.replace(/^.*:/, ''),
    line: '',
    countries: [],
    mentions: 1,
    salience: 0.5,
    start: null,
    end: null,
    ...parts,
  };
}
