import { openPackFolder } from '../../../src/cli/pack-files';
import { annotate } from '../../../src/engine/annotate';
import { articleOfLength } from './texts';

/** Prints the milliseconds that a process takes for the first article that it annotates; its length stands on the command line. */
const article = articleOfLength(Number(process.argv[2]));
const pack = await openPackFolder('dist/pack');
const begun = performance.now();
annotate(pack, article);
console.log(performance.now() - begun);
