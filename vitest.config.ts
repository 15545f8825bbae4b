import { defineConfig } from 'vitest/config';

/**
 * Browsers share two cores: one file at a time where a browser runs, and a second try, for a busy machine may keep a pointer waiting longer
 * than a reader would.
 */
const ONE_AT_A_TIME = {
  fileParallelism: false,
  retry: 1,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

/** Tables as text, as the build has them too. */
const TABLES_AS_TEXT = {
  name: 'tables-as-text',
  transform: (code: string, id: string) =>
    id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(code)}`, map: null } : null,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [TABLES_AS_TEXT],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/soak/*.test.ts'],
          testTimeout: 60_000,
          setupFiles: ['tests/tools/texts.ts'],
        },
      },
      {
        test: {
          name: 'articles',
          include: ['tests/articles/*.test.ts', 'tests/linking/*.test.ts', 'tests/fuzz/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...ONE_AT_A_TIME } },
      { test: { name: 'gates', include: ['tests/gates/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'journeys', include: ['tests/journeys/*.test.ts'], ...ONE_AT_A_TIME } },
    ],
  },
});
