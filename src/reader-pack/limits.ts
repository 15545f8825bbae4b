/** Bounds on a reader's pack. The largest opens in some 150 ms when it is first asked for; a council with the history of a century has a tenth of it. */
export const PACK_LIMITS = {
  /** Bytes of a file. */
  fileBytes: 2_000_000,
  entities: 4_000,
  roles: 10_000,
  rolesOfOne: 100,
  sources: 500,
  sourcesOfOne: 20,
  aliases: 20,
  near: 50,
  /** Names of all entities together. */
  names: 20_000,
  /** UTF-16 units. */
  idUnits: 40,
  nameUnits: 120,
  /** Longer names are titles of documents, which no text repeats whole. */
  nameWords: 12,
  lineUnits: 200,
  backgroundUnits: 2_000,
  urlUnits: 1_000,
  /** Rows of a table: one for each source, entity and role. */
  rows: 16_000,
  fields: 50,
  /** Brackets within brackets; the format has five. */
  depth: 8,
} as const;

/** Mistakes told at once; more of them are counted. */
export const MOST_PROBLEMS = 50;
