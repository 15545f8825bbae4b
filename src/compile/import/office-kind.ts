import type { OfficeKind } from '../../model/entity';

/** Offices that the general rules would read wrongly: `country:key`. */
const EXCEPTIONS: Readonly<Record<string, OfficeKind>> = {
  'US:secretary of state': 'foreign',
  'US:united states secretary of state': 'foreign',
  'US:secretary of treasury': 'finance',
  'US:united states secretary of treasury': 'finance',
  'US:secretary of defence': 'defence',
  'US:secretary of war': 'defence',
  'US:united states secretary of defence': 'defence',
  'US:secretary of homeland security': 'interior',
  'US:united states secretary of homeland security': 'interior',
  'US:secretary of interior': 'minister',
  'US:united states secretary of interior': 'minister',
  'US:attorney general': 'justice',
  'US:united states attorney general': 'justice',
  'US:vice president': 'vice-head-of-state',
  'US:speaker of house': 'speaker',
  'US:white house press secretary': 'spokesperson',
  'GB:secretary of state for foreign and commonwealth affairs': 'foreign',
  'GB:secretary of state for foreign, commonwealth and development affairs': 'foreign',
  'GB:foreign secretary': 'foreign',
  'GB:secretary of state for home department': 'interior',
  'GB:home secretary': 'interior',
  'GB:secretary of state for defence': 'defence',
  'GB:chancellor of exchequer': 'finance',
  'GB:minister of defence': 'minister',
  'GB:minister of state for defence': 'minister',
  'FR:minister of armed forces': 'defence',
  'FR:minister of armies': 'defence',
  'ZA:minister of international relations and cooperation': 'foreign',
  'ZA:minister of international relations and co-operation': 'foreign',
  'GB:attorney general': 'other',
  'GB:secretary of state for justice': 'justice',
  'GB:secretary of state for justice and lord chancellor': 'justice',
  'IN:home secretary': 'other',
  'IN:foreign secretary': 'other',
  'PK:foreign secretary': 'other',
  'GY:foreign secretary': 'foreign',
  'SM:secretary for foreign and political affairs': 'foreign',
  'AU:treasurer': 'finance',
  'AU:minister of finance': 'minister',
  'NZ:minister of internal affairs': 'minister',
  'ES:minister of treasury': 'finance',
  'JP:chief cabinet secretary': 'spokesperson',
  'JP:director general of defence agency': 'defence',
  'IR:president': 'head-of-government',
  'IR:supreme leader': 'head-of-state',
  'IR:leader of islamic revolution': 'head-of-state',
  'SD:chairman of sovereignty council': 'head-of-state',
  'SD:chairman of transitional sovereignty council': 'head-of-state',
  'LY:chairman of presidential council': 'head-of-state',
  'YE:chairman of presidential leadership council': 'head-of-state',
  'KP:supreme leader': 'head-of-state',
  'KP:president of state affairs commission': 'head-of-state',
  'MC:minister of state': 'head-of-government',
  'MX:secretary of interior': 'interior',
  'MX:secretary of foreign affairs': 'foreign',
  'MX:secretary of national defence': 'defence',
  'MX:secretary of finance and public credit': 'finance',
  'PH:secretary of foreign affairs': 'foreign',
  'PH:secretary of national defence': 'defence',
  'PH:secretary of finance': 'finance',
  'PH:secretary of interior and local government': 'interior',
  'HN:secretary of foreign affairs': 'foreign',
  'FM:secretary of foreign affairs': 'foreign',
  'CH:president of swiss confederation': 'head-of-state',
  'CH:president of confederation': 'head-of-state',
  'CH:chancellor': 'other',
  'BA:chairman of presidency': 'head-of-state',
  'BA:chairman of council of ministers': 'head-of-government',
  'RU:chairman of government': 'head-of-government',
  'RU:chairman of council of ministers': 'head-of-government',
  'SU:chairman of council of ministers': 'head-of-government',
  'SU:general secretary of communist party': 'party-leader',
  'CN:premier of state council': 'head-of-government',
  'CN:state councillor': 'minister',
  'CN:general secretary of chinese communist party': 'party-leader',
  'CN:minister of public security': 'interior',
  'ES:president of government': 'head-of-government',
  'LI:prime minister': 'head-of-government',
  'FO:prime minister': 'head-of-government',
  'CL:minister of interior and public security': 'interior',
  'FR:minister of interior and overseas': 'interior',
  'TR:minister of foreign affairs': 'foreign',
  'VE:venezuelan minister of popular participation of defence': 'defence',
};

/** Countries whose great offices all stand among the exceptions: a minister "for defence procurement" is another. */
const LISTED_ONLY: ReadonlySet<string> = new Set(['GB', 'AU:finance']);

/** One person leads the state or its government under exactly this label. */
const HEADS_OF_STATE =
  /^(?:president|monarch|king|queen|king or queen|emperor|sultan|emir|amir|pope|supreme pontiff|prince|sovereign prince|grand duke|captain regent|supreme leader|head of state|co-prince|chief of state|president of republic|sultan and prime minister|yang di-pertuan agong|paramount ruler)$/;
const HEADS_OF_GOVERNMENT =
  /^(?:prime minister|premier|chancellor|federal chancellor|taoiseach|head of government|president of council of ministers|chairman of government|federal prime minister|minister-president)$/;

/** Words before an office that make it another, lower one. */
const LOWER =
  /^(?:deputy|vice|assistant|associate|shadow|under|undersecretary|second|junior|parliamentary|alternate|minister delegate|minister-delegate|minister of state|state minister|first deputy|second deputy|senior minister of state|special|adviser|advisor|private|head of (?:office|cabinet)|chief of staff|secretary general|permanent|director|minister in|minister within|minister assisting|minister to|mos-)\b/;

/** Rules in order, on the key of a label that named no region; the first that fits decides. */
const RULES: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^governor[- ]general$/, 'vice-head-of-state'],
  [
    /^vice president$|^first vice president$|^second vice president$|^co-vice president$/,
    'vice-head-of-state',
  ],
  [
    /^(?:first |second |third |1st |2nd )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor)\b(?! and minister of foreign)|^(?:first )?deputy chairman of (?:government|council of ministers|cabinet)|^vice premier of state council|^tánaiste$/,
    'deputy-head-of-government',
  ],
  [/(?:deputy|vice)[- ](?:prime minister|premier|chancellor) and minister of foreign affairs\b/, 'foreign'],
  [
    /^(?:deputy|alternate|substitute)? ?member of (?:government|cabinet|council of ministers|politburo|federal council)\b/,
    'minister',
  ],
  [
    /^(?:(?:deputy|alternate|substitute) )?member\b(?!.*\b(?:commission|committee)\b)|^(?:deputy|senator|representative)(?: (?:of|for|from|to|in|representing)\b|$)|^teachta|\bknesset member|^people's deputy|^federal deputy|^state deputy|united states (?:senator|representative)|\bassembly member\b|\bstate (?:senator|representative)\b|congresswoman|congressman/,
    'legislator',
  ],
  [/\bambassador\b|^permanent representative\b|^high commissioner (?:of|to)\b/, 'ambassador'],
  [/^(?:deputy|vice|first deputy)[ -](?:speaker|governor|mayor|president|chair)/, 'other'],
  [/^(?:deputy|vice|assistant|associate|first deputy)\b|\bdeputy (?:press|national|director)/, 'other'],
  [/\bspokes|press secretary/, 'spokesperson'],
  [
    /\bnational security (?:advis|delegate)|^secretary of (?:national )?security (?:and defence )?council/,
    'security-adviser',
  ],
  [
    /\b(?:intelligence (?:service|agency|directorate)|director of (?:national intelligence|central intelligence|mossad|shin bet|federal bureau|fbi|cia|federal security service)|general intelligence|secret service)\b/,
    'intelligence',
  ],
  [
    /^(?:governor|president|chairman|head)\b.*\b(?:bank|riksbank|reserve|nederlandsche bank|monetary authority)\b/,
    'central-bank',
  ],
  [
    /^(?:chief justice|justice of|judge|president of (?:supreme|constitutional|high) |associate justice|supreme court justice|president of international court)/,
    'judge',
  ],
  [
    /^(?:speaker|president|chairman|marshal)\b(?!.*\bwhip\b).*\b(?:parliament|assembly|senate|chamber|house|duma|knesset|bundestag|riigikogu|saeima|seimas|sejm|rada|congress|cortes|diet|majlis|mejlis|yuan|storting|folketing|althing|riksdag|legislat\w+|council of (?:states|federation|nation|republic)|national council|federal council|federation council|council of representatives|lok sabha|rajya sabha|dewan|khural|state great)\b/,
    'speaker',
  ],
  [/^speaker$/, 'speaker'],
  [/^mayor\b|\bmayor of\b/, 'mayor'],
  [
    /^(?!.*(?:white house|president|prime minister|chancell)).*\bchief (?:of|minister of) .*(?:staff|defence|army|navy|air|force)|^commander|^supreme commander|^inspector general of army|^chief of defence|^chief of army/,
    'military',
  ],
  [
    /^(?:president|leader|chairman|general secretary|first secretary|co-leader|deputy leader|secretary general|party leader)\b.*\bparty\b|^party leader$/,
    'party-leader',
  ],
  [
    /^(?:united nations secretary-general|secretary[- ]general|director[- ]general|executive director|managing director|high representative|united nations high commissioner|president of (?:european|world bank|united nations)|chairman of african union|under-secretary-general)\b/,
    'organisation-head',
  ],
];

/** The posts of a government that are asked for by their subject; only the top of the ministry. */
const MINISTRIES: readonly (readonly [RegExp, OfficeKind])[] = [
  [
    /^(?:minister|secretary of state) of (?:foreign and [\w ]*|europe and |european and )?foreign (?:and \w+ )?affairs\b|^minister of foreign and \w+ affairs\b|^minister of (?:europe|european union|european affairs)?(?: and )?foreign affairs\b/,
    'foreign',
  ],
  [
    /^minister of (?:national )?defence\b(?! (?:industry|production|materiel|equipment|procurement|science|and space|people))/,
    'defence',
  ],
  [
    /^minister of (?:economy and |economy,? |economic affairs and |economy, planning and |treasury and |public |planning and |national |economic development and )*financ(?:e|es)\b(?! people)/,
    'finance',
  ],
  [/^minister of treasury$|^minister of economy and public finance$/, 'finance'],
  [
    /^minister of (?:justice and )?(?:interior|internal affairs|home affairs|popular power for interior)\b|^interior and public security minister\b|^minister of interior affairs\b|^minister of internal security$/,
    'interior',
  ],
  [/^minister of (?:law and )?justice\b|^attorney[- ]general\b|^lord chancellor$/, 'justice'],
  [
    /^minister\b|^secretary of state\b|^state minister\b|^cabinet secretary\b|^united states secretary\b|^secretary (?:of|for)\b|^chief secretary\b|^lord (?:president|privy)|^chancellor of duchy|^leader of house(?!.*caucus)|^president of (?:board of trade|treasury board)|^minister-/,
    'minister',
  ],
];

/**
 * The kind of an office.
 *
 * @param key as `officeKey` makes it, without the country
 * @param country ISO code; empty for an office of no one country
 * @param regional true when the office belongs to a part of a country
 */
export function officeKind(key: string, country: string, regional: boolean): OfficeKind {
  const exception = EXCEPTIONS[`${country}:${key}`];
  if (exception !== undefined && !regional) return exception;
  if (country !== '' && !regional) {
    if (HEADS_OF_STATE.test(key)) return 'head-of-state';
    if (HEADS_OF_GOVERNMENT.test(key)) return 'head-of-government';
  }
  for (const [pattern, kind] of RULES) if (pattern.test(key)) return kind;
  if (/^(?:governor|premier|chief minister|head of republic|first minister|chief executive of)\b/.test(key))
    return 'governor';
  if (regional && /^(?:president|prime minister|head)\b/.test(key)) return 'governor';
  if (LOWER.test(key)) return /^minister|^senior minister|^state minister/.test(key) ? 'minister' : 'other';
  if (/\bparliamentary\b|^under-?secretary|^state secretary|undersecretary/.test(key)) return 'other';
  for (const [pattern, kind] of MINISTRIES) {
    if (!pattern.test(key)) continue;
    const isNational = country !== '' && !regional && !hasRegion(key);
    const isListedOnly = LISTED_ONLY.has(country) || LISTED_ONLY.has(`${country}:${kind}`);
    return isNational && !isListedOnly ? kind : 'minister';
  }
  return 'other';
}

/** True when the key goes on to name a place or body that is not the country: "minister of finance of x". */
function hasRegion(key: string): boolean {
  return / of /.test(key.replace(/^\w+ (?:of|for) /, '').replace(/^state (?:of|for) /, ''));
}
