import fc from 'fast-check';

/** Properties see the same cases in every run, so that a red build is red again; `PROPERTY_SEED=7 npx vitest run …` shows others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
