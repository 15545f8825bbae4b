/** Words that may begin a name in small letters when a capital follows: "al-Assad", "bin Salman". */
export const FIRST_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn abu de di da dos du van von der den ter la le ash as an ar at'.split(' '),
);
