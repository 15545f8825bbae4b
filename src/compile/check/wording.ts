/**
 * Words that judge. A background says what happened and who says what of it; the reader judges. A reviewed exception stands in
 * `curated/reviewed.tsv` under `loaded-word`, with the record's id and the word as its key.
 */
const LOADED = new RegExp(
  `\\b(?:${[
    'regimes?',
    'dictators?',
    'tyrants?',
    'strongm[ae]n',
    'thugs?',
    'butchers?',
    'puppets?',
    'stooges?',
    'henchm[ae]n',
    'cronies',
    'brutal(?:ly)?',
    'barbaric',
    'savage(?:ly)?',
    'ruthless(?:ly)?',
    'bloodthirsty',
    'cowardly',
    'heroic(?:ally)?',
    'hero(?:es)?',
    'martyr(?:s|ed)?',
    'infamous(?:ly)?',
    'notorious(?:ly)?',
    'tragic(?:ally)?',
    'shameful(?:ly)?',
    'disgrace(?:d|ful)?',
    'evil',
    'unprovoked',
    'so-called',
    'freedom fighters?',
    'extremists?',
    'radicals?',
    'hardlin(?:e|ers?)',
    'controversial(?:ly)?',
    'illegitimate(?:ly)?',
    'undemocratic',
    'unfortunately',
    'sadly',
    'of course',
    'obviously',
    'undoubtedly',
    'clearly',
    'rightly',
    'wrongly',
    'justified',
    'unjustified',
  ].join('|')})\\b`,
  'gi',
);

/** A word that only somebody's mouth may say: who lists, calls or convicts must stand in the sentence. */
const ATTRIBUTED = /\bterrorists?\b/i;
const SPEAKS =
  /\b(?:lists?|listed|calls?|called|said|says|convicted|designated|accused|accuses|blamed|blames)\b/i;

/** Words of a text that judge, in lower case, each once; words inside quotation marks are somebody's. */
export function loadedWords(text: string): string[] {
  const ours = text.replace(/[“"][^”"]*[”"]|‘[^’]*’(?!\p{L})/gu, ' ');
  const found = new Set([...ours.matchAll(LOADED)].map(([word]) => word.toLowerCase()));
  for (const sentence of splitSentences(ours)) {
    const [word] = ATTRIBUTED.exec(sentence.replace(/counter-terrorist/gi, '')) ?? [];
    if (word && !SPEAKS.test(sentence)) found.add(word.toLowerCase());
  }
  return [...found];
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[a-z0-9)”’][.!?])\s+(?=[A-Z“‘])/);
}

/** The sentences of a text as they are compared: lower case, without punctuation. */
export function sentencesOf(text: string): string[] {
  return splitSentences(text).map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim(),
  );
}
