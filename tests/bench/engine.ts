import { openPackFolder } from '../../src/cli/pack-files';
import { measureArticles } from './engine/articles';
import { compareEngines } from './engine/comparison';
import { measureHostileTexts } from './engine/hostile';
import { measurePack } from './engine/pack-cost';

/** Lists of names, by length; the last only with --large: it takes minutes and some gigabytes. */
const SIZES = [100_000, 1_000_000];
const LARGE = 10_000_000;

const pack = await openPackFolder('dist/pack');
await measureArticles(pack);
await measureHostileTexts(pack);
await measurePack(pack);
await compareEngines(process.argv.includes('--large') ? [...SIZES, LARGE] : SIZES);
