import type { Annotation } from '../model/annotation';
import { blockId, entityId, mentionId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import type { SessionArea } from './annotations';
import type { Log } from './log';

/** Session storage in memory that refuses, as the browsers do, what exceeds its room (in characters of JSON). */
export function fakeSession(room = Number.POSITIVE_INFINITY): SessionArea & { stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (keys) =>
      Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
    set: async (items) => {
      const next = new Map([...stored, ...Object.entries(structuredClone(items))]);
      if (JSON.stringify([...next]).length > room) throw new Error('Session storage quota bytes exceeded.');
      for (const [key, value] of next) stored.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
  };
}

/** A log that keeps its entries. */
export function fakeLog(): Log & { entries: string[] } {
  const entries: string[] = [];
  return Object.assign((what: string, detail: string) => void entries.push(`${what}: ${detail}`), {
    entries,
  });
}

/** An annotation with one mention; `title` tells two apart. */
export function annotationOf(title: string): Annotation {
  return {
    state: 'annotated',
    lang: 'en',
    title,
    date: partialDate('2021-12-23'),
    mentions: [
      {
        id: mentionId(0),
        block: blockId(0),
        start: 0,
        end: 5,
        entity: entityId('Q7747'),
        kind: 'person',
        via: 'name',
        confidence: 0.9,
        why: [],
      },
    ],
    dates: [],
    unsure: [],
    entities: [],
    background: [],
    pack: { version: 1, asOf: partialDate('2026-01'), people: 1, organisations: 0, places: 0, events: 0 },
  };
}
