/** What news calls the best known organisations, where the raw table does not say it or says it otherwise. */
export const NEWS_NAMES: Readonly<
  Record<
    string,
    { name?: string; names?: readonly string[]; acronyms?: readonly string[]; common?: readonly string[] }
  >
> = {
  Q7184: {
    name: 'NATO',
    names: [
      'North Atlantic Treaty Organization',
      'North Atlantic Treaty Organisation',
      'North Atlantic Alliance',
    ],
    acronyms: ['NATO'],
  },
  Q1065: { acronyms: ['UN', 'U.N.'] },
  Q458: { acronyms: ['EU', 'E.U.'] },
  Q37470: { names: ['UN Security Council', 'U.N. Security Council'], common: ['Security Council'] },
  Q47423: { names: ['UN General Assembly', 'U.N. General Assembly'] },
  Q8880: { names: ['EU Commission', "EU's executive Commission"] },
  Q8901: { acronyms: ['ECB'] },
  Q7159: { acronyms: ['AU'] },
  Q846656: {
    name: 'UNRWA',
    names: ['United Nations Relief and Works Agency', 'UN Relief and Works Agency'],
    acronyms: ['UNRWA'],
  },
  Q2429253: {
    names: [
      'ISIS',
      'ISIL',
      'Islamic State of Iraq and the Levant',
      'Islamic State of Iraq and Syria',
      'Daesh',
    ],
    acronyms: ['ISIS', 'ISIL'],
  },
  Q53536: {
    name: 'Federal Reserve',
    names: ['US Federal Reserve', 'U.S. Federal Reserve', 'Federal Reserve System'],
    common: ['Fed'],
  },
  Q271110: {
    names: [
      'Iranian Revolutionary Guards',
      "Iran's Revolutionary Guards",
      'Revolutionary Guards',
      'Revolutionary Guard Corps',
    ],
    acronyms: ['IRGC'],
  },
  Q3042087: { names: ['Houthi movement', 'Ansar Allah'] },
  Q154797: { name: 'Bundestag', names: ['German Bundestag', 'Deutscher Bundestag', 'German parliament'] },
  Q133396: { name: 'Knesset', names: ['Israeli parliament'] },
  Q37230: { acronyms: ['CIA'] },
  Q8333: { acronyms: ['FBI'] },
  Q115782: { names: ['Main Intelligence Directorate'], acronyms: ['GRU'] },
  Q36597284: { names: ['Wagner mercenary group', 'PMC Wagner'] },
  Q9626: {
    names: ['British Conservative Party', 'Conservative and Unionist Party'],
    common: ['Conservatives', 'Tories', 'Tory Party'],
  },
  Q9630: { names: ['British Labour Party', 'UK Labour Party'] },
  Q29468: {
    names: ['US Republican Party', 'U.S. Republican Party'],
    acronyms: ['GOP'],
    common: ['Republicans'],
  },
  Q29552: { names: ['US Democratic Party', 'U.S. Democratic Party'], common: ['Democrats'] },
  Q47488: { acronyms: ['ICC'] },
  Q40469: { acronyms: ['AP'] },
  Q130879: { names: ['Reuters news agency'] },
  Q223799: { names: ['TASS news agency'], acronyms: ['TASS'] },
};
