import { joinedSyllables, type Rules } from './rules';

/** Names from Chinese characters, family first. */
export const CHINESE: Rules = { given: joinedSyllables, family: (word) => [word] };
