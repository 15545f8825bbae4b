import { benchSaved } from './page/saved';
import { openPair } from './page/tab';

const pair = await openPair('dist/test-chrome');
try {
  await benchSaved(pair, Number(process.env.ROUNDS ?? 3), process.argv.includes('--functions'));
} finally {
  await pair.close();
}
