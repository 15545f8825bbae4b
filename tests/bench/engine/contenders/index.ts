import { ahoCorasick } from './aho-corasick';
import { barePass } from './bare-pass';
import { compromise } from './compromise';
import type { Contender } from './contender';
import { fastscan } from './fastscan';
import { ours } from './ours';
import { tokenMap } from './token-map';
import { wink } from './wink';

/** Every way that is compared, by the name it is printed under; the first is the yardstick. */
export const CONTENDERS = {
  'bare pass': barePass,
  ours,
  'Map of token n-grams': tokenMap,
  fastscan,
  '@tanishiking/aho-corasick': ahoCorasick,
  'wink-nlp': wink,
  compromise,
} as const satisfies Record<string, Contender>;

export type ContenderName = keyof typeof CONTENDERS;
