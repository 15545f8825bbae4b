import fc from 'fast-check';
import { vi } from 'vitest';

/** A property takes a second; looking for the smallest case that breaks it ends here, and so does one that hangs. */
const LONGEST_MS = 30_000;

/** Properties see the same cases in every run, so that a red build is red again; `PROPERTY_SEED=7 npx vitest run …` shows others. */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 1),
  interruptAfterTimeLimit: LONGEST_MS,
  markInterruptAsFailure: true,
});
vi.setConfig({ testTimeout: 2 * LONGEST_MS });
