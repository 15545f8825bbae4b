/** Words that tell a capital that acts from the city: lists of what stands before and after it. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Words before "to" and a place that one goes to: "moves to Brussels", "a trip to Moscow". */
export const MOTION = words(
  `move moves moved moving go goes went going gone travel travels travelled traveled travelling fly flies flew flying flown return
  returns returned returning trip trips visit visits journey drive drove driving come came coming back head heads headed heading
  flight flights ambassador envoy delegation sent shuttle train trains bus buses road roads way walk walked ride rode sail sailed
  march marched fled flee move mission escape escaped transferred taken brought bound door journeyed dispatched`,
);

/** Words after a place that is only the address of something. */
export const PLACE_AFTER = words(
  `based airport airports suburb suburbs street streets metro region police court courts mayor university time hotel station theatre
  theater stadium city district residents bureau correspondent stock river archbishop bishop skyline on monday tuesday wednesday thursday friday saturday sunday
  zoo museum hospital school square cathedral mosque church park museums hotels shops taxi taxis drivers commuters apartment flat
  prison jail restaurant restaurants cafe market markets exchange bar bridge port harbour area conference summit talks marathon
  symphony philharmonic orchestra ballet club derby dynamo spartak where landmark suburban neighborhood neighbourhood underground governor governors`,
);

/** Verbs of which a city is the object. */
export const PLACE_VERBS = words(
  'reach reached reaches enter enters entered entering capture captured seize seized besiege besieged bomb bombed shell shelled toured through',
);

/** What one does for the place that one goes to: "left for London". */
export const LEAVING = words(
  'leave leaves leaving left bound depart departs departed departing headed heading sail sailed fly flew make makes made',
);

/** What governments do, before "by". */
export const DONE_BY = words(
  'plot plots move moves attempt attempts effort efforts decision pressure attack attacks interference meddling',
);

/** What is done from a city: "led from Paris". */
export const DONE_FROM = words(
  'led run ran directed managed edited organised organized commanded ruled broadcast',
);

/** Those whom a government has, and acts with. */
export const ALLIES = words('allies backers partners supporters neighbours neighbors friends');

/** Verbs that end in neither -s nor -ed, in the forms that news uses of those who govern. */
const IRREGULAR = `began begun bent bought broke broken brought built chose cut dealt did drove fell felt fought found froze gave got
  held kept knew laid led left lent let made meant paid put read rose said sat saw sent set shot shut sold sought spelt
  spent spoke stood struck swore swung threw thought told took tore went withdrew wrote woke heard hid hit took undertook overcame
  overtook stuck withheld foresaw backed`;

/** Verbs in the present that a government does and a street does not: so that a plural is not taken for one. */
const PRESENT = `accepts accuses admits agrees announces argues asks backs bans believes blames blocks breaks builds calls claims
  condemns considers controls cuts decides declares demands denies doubts drops expects expels fears feels finds fires follows
  freezes gets gives grants halts hands has holds hopes imposes insists intends invites joins keeps knows lacks launches leads
  lets lifts looks maintains makes means needs objects offers opposes orders owes owns pays plans pledges prefers presses promises
  proposes protests punishes pulls pushes puts raises recalls recognises recognizes refuses regards rejects relies remains repeats
  replies requires resists responds revokes rules runs sacks says seeks seems sees sells sends sets shelves shows sides signals
  signs speaks spends stands stops stresses strikes suggests summons supports suspects suspends takes talks tells threatens tries
  trusts turns urges uses views voices vows wants warns welcomes wields withdraws wonders worries`;

/** What a government does; every other word in -ed is taken for a verb too. */
export const ACTS =
  words(`${IRREGULAR} ${PRESENT} say want need insist deny reject demand agree refuse warn hope fear believe plan seek urge
  offer oppose support tell call expect see view know differ disagree accuse condemn`);

/** Words in -ed that are no verbs, or that are told of cities. */
export const NO_ACTS = words(
  `based armed red indeed need hundred sacred celebrated mourned burned burnt flooded shook shaken slept awoke baked sweltered
  hosted crowded populated born bred styled sized walled divided occupied besieged bombed located situated named closed reopened noticed looked seemed
  appeared smelled tasted changed survived suffered recovered expanded stretched boomed boasted featured gathered cheered danced dressed
  glittered emptied filled rocked erupted exploded lived died turned waited watched reached topped ranked scored defeated finished
  qualified played advanced clinched warmed cooled grieved rejoiced`,
);

/** Verbs that prove nothing alone: "Moscow is cold". The word after them must be one of the mind or the mouth. */
export const AUXILIARIES = words(
  'is was has had will would could should must may might does did do cannot can remains stands have are were',
);
/** Auxiliaries after which a participle is what the subject did. */
export const PERFECT = words('has had have');

/** What a government closes, and opens again: "closed its embassy". Cities close and open other things. */
export const CLOSES = words('closed reopened shut opened');
export const CLOSED = words('embassy consulate mission border borders frontier airspace ports skies');

/** "turned down", "turned away": a government does; cities turn cold. */
export const TURNED = words('down away back to');

/** What an actor is doing, after an auxiliary. */
export const DOING = words(
  `counting ready willing quick slow swift prepared concerned worried trying seeking planning considering demanding insisting refusing hoping expecting
  pulling pushing pressing urging pursuing asking offering building preparing threatening accusing backing moving working talking
  negotiating weighing supplying sending giving using losing not never also made told said warned accused denied rejected demanded
  agreed refused threatened imposed urged called signed withdrawn sent been be continue respond retaliate accept reject agree consider
  support back impose use keep want need do take give make allow seek try pursue offer provide recognise recognize withdraw intervene
  insist press push negotiate talk no already long repeatedly open interested committed opposed likely unlikely set due determined
  unhappy angry furious impatient keen reluctant adamant wary alarmed cautious eager anxious pleased
  join leave pay send stop veto block help get know say tell ask let win decide act answer`,
);

/** Between a subject and its verb. */
export const ADVERBS = words(
  'also now then still again quickly never already later first even just only simply finally soon once long often always itself both neither',
);

/** Possessions of those who govern: "Moscow's demands". */
export const POSSESSIONS = words(
  `demands demand position stance policy policies government invasion war proposal proposals response decision concerns intentions
  troops forces sanctions allies ally role claim claims plans plan relations ties foreign nuclear military interests security
  support influence ambassador envoy envoys leaders leadership approach ambitions aggression actions view offer request refusal
  threat threats message goal goals strategy answer answers recognition offensive warning warnings reply reaction pledge promise
  ultimatum aid backing withdrawal pullout control rule grip embassy spies generals bid hopes fears anger fury displeasure protest
  protests complaint consent permission blessing recall arsenal missiles weapons programme program ban embargo blockade veto silence
  denial sphere orbit friends rivals enemies partner partners relationship dispute quarrel row army navy budget debt creditors
  leverage clout goodwill diplomats diplomacy soldiers court consent opposition accession annexation assault operation campaign propaganda
  economy territory borders sovereignty negotiators chief agenda terms conditions efforts attempt attempts commitment decision insistence
  man men favour favor trust help words say handling crackdown creditor agents needs spokesman spokeswoman`,
);

/** Nouns before "from", "on", "with", "against" and "of" that governments give, bear and share. */
export const DEALINGS = words(
  `threat threats pressure rebuke protest protests support signal signals message messages line word words tweet response reaction
  anger criticism condemnation warning warnings demand demands request requests denial help aid money funds weapons arms orders order
  instructions permission approval backing objections opposition concessions assurances guarantees offer offers pledge pledges promise
  promises praise silence note call calls invitation complaint complaints independence autonomy sanctions tariffs embargo blockade
  curbs restrictions talks negotiations relations relationship ties contacts links dialogue war peace deal agreement pact treaty row dispute
  quarrel alliance partnership trade cooperation friendship border influence hold grip dependence reliance focus case evidence action
  campaign allegations charges accusations resolution measures steps confrontation conflict rivalry
  agreed broke negotiate negotiates negotiated negotiating cooperate cooperates cooperated cooperating aligned odds consult consulted
  battle battles tensions rift split understanding standoff truce ceasefire coordination engagement patience faith trust confidence hand game sided side siding broke broken shared clash clashed feud quarrelled`,
);

/** Those of whom a government has some: "allies of Moscow". */
export const OF_GOVERNMENTS = words(
  `ally allies friend friends critic critics enemy enemies rival rivals supporter supporters opponents support backing influence orbit
  hands behest demands expense favour favor blessing approval consent displeasure wrath anger suspicion suspicions intentions ambitions
  behalf policy will envoy envoys defiance criticism condemnation recognition irritation annoyance dismay alarm relief delight frustration
  embarrassment chagrin`,
);

/** Words before an actor that it is the object of. */
export const ACTOR_BEFORE = words(
  `urged told accused accuses accusing warned pressed pressured blamed backed asked angered angers persuade persuaded allow allowed force
  forced satisfied satisfy infuriated enraged irked annoyed alarmed worried embarrassed isolated isolate antagonise antagonize provoke
  provoked placate appease defy defied challenge challenged help helped urge urging ask asking tell telling accuse blame blaming
  pressuring lobby lobbied thank thanked punish punished punishes sanction sanctioned confront confronted deter trust rival convince
  convinced surprise surprised reassure reassured support supports supported supporting oppose dare dared brought
  upset upsets advise advised advises reward rewards rewarded`,
);

/** Words before "between" that are of ways and distances, not of governments. */
export const WAYS = words(
  'road train trains railway rail flight flights border bus highway route routes distance miles kilometres kilometers way halfway line motorway ferry pipeline',
);

/** Auxiliaries before what a subject is going to do. */
export const MODALS = words('will would should could must may might can cannot');
/** What cities do in time to come. */
export const NO_PLANS = words('be have host see get feel remain become look celebrate need');

/** What is said before "to" to those who govern: "appealed to Luanda". */
export const ADDRESSES = new Set(
  (
    'appeal appeals appealed appealing plea pleas warning warnings ultimatum ultimatums protest protests concession concessions ' +
    'unacceptable acceptable loyal hostile beholden answerable sympathetic unwelcome'
  ).split(' '),
);
