/**
 * What of a page is not running text. Reads tags, attributes and names only, never layout, so that the same page
 * gives the same text in a browser and in a terminal.
 */

/** Elements that never hold an article's running text, whatever they are called. */
const LEFT_OUT_TAGS = new Set(
  (
    'script style noscript template nav aside footer pre code button input select textarea option datalist ' +
    'iframe object embed svg canvas video audio map math menu progress meter rt rp head'
  ).split(' '),
);

/** ARIA roles of what surrounds an article, or of controls. */
const LEFT_OUT_ROLES = new Set(
  (
    'navigation complementary banner contentinfo search alertdialog alert menu menubar toolbar tablist ' +
    'button textbox combobox listbox slider switch status note doc-endnotes doc-noteref'
  ).split(' '),
);

/** Words in a class or id that name what stands around an article. Whole words, after `camelCase` is split. */
const AROUND = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related|recirc|recirculation|recommend(?:ed|ations?)?|(?:read|see|watch)[_-]?(?:also|next)|also[_-]read',
    'more[_-](?:on|from|stories|news|articles)|most[_-](?:read|popular|viewed|shared)|popular|trending|teasers?',
    'outbrain|taboola|zergnet|promos?|promotions?|promoted|sponsor(?:ed|s)?|advert(?:s|isement|isements|ising)?',
    'ads?|adsense|adunit|dfp|banner|newsletters?|subscri(?:be|ption|ptions)|sign[_-]?up|inline[_-]?cta|donate',
    'social|shar(?:e|es|ing|ebar|edaddy|etools)|share[_-]\\w+|addthis|follow|followers?',
    'breadcrumbs?|by[_-]?lines?|authors?|author[_-](?:bio|info|box|card|meta)|about[_-]author|post[_-]author',
    'tags|tag[_-]?(?:list|cloud|links)|topics|categor(?:y|ies)[_-]links|entry[_-]meta|post[_-]meta|article[_-]meta',
    'cookies?|consent|gdpr|pop[_-]?up|modal|overlay|lightbox|paywall|log[_-]?in|register',
    'side[_-]?bar|rail|widgets?|footer|masthead|menu|navbar|nav|navigation|navbox|pagination|pager|toolbar|skip[_-]\\w+',
    'editsection|mw[_-]editsection|reflist|references?|catlinks|hatnote|printfooter|jump[_-]to[_-]nav|toc',
    'sr[_-]only|visually[_-]?hidden|screen[_-]reader(?:[_-]text)?|print[_-]only|ratings?|credits?|copyright',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** Words that name readers' comments and rows of pictures: often longer than the article, and never part of it. */
const SURELY_AROUND =
  /(?:^|[\s_-])(?:comments?|comment[_-]?list|commenting|disqus|respond|replies|livefyre|galler(?:y|ies)|slideshow|carousel)(?:$|[\s_-])/i;

/** Elements whose name is about the page as a whole. */
const WHOLE_TAGS = new Set(['html', 'body', 'main', 'article']);

/** Inline elements: their names are about a word in a sentence. */
const WORD_TAGS = new Set('a abbr b cite dfn em i mark q s small strong time u'.split(' '));

/** Words in a class that name a caption where the tag does not. */
const CAPTION = /(?:^|[\s_-])(?:fig)?captions?(?:$|[\s_-])/i;

/** What is remembered of names: pages give few names to many elements, and these patterns take microseconds. */
const MOST_NAMES = 2_000;

const namesAround = remembered(AROUND);
const namesSurelyAround = remembered(SURELY_AROUND);
const namesCaption = remembered(CAPTION);

/** Tests names against a pattern, each once. */
function remembered(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (name === '') return false;
    let answer = known.get(name);
    if (answer === undefined) {
      answer = pattern.test(name);
      if (known.size >= MOST_NAMES) known.clear();
      known.set(name, answer);
    }
    return answer;
  };
}

/** First words of a line that leads away from the article. */
const LEADS_AWAY =
  /^[\s«»"'•*▪►→–—-]*(?:read (?:also|more|next|this)|(?:see|watch) also|also read|related(?: (?:articles?|stories|topics|content|links|coverage|posts|news))?|more (?:on|from|about) (?:this|the|our)|more (?:stories|news)|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed)|you (?:may|might) also like|don['’]t miss|sign up (?:for|to)|subscribe (?:to|now)|share this|follow us|advertisement|story continues below|continue reading|click here|lire aussi|читайте также|siehe auch|lee también|leia também)(?=$|[\s:.,!…–—-])/i;

/** A line that only says who wrote, in names and small words: its names are not the article's. */
const BYLINE =
  /^\s*(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Pp]ublished) )?[Bb]y|Von|Par|Por)(?:[\s,|/–—]+(?:\p{Lu}[\p{L}.'’-]*|and|in|for|of|at|with|the|de|van|von|&))+\s*$/u;

/** Longest line that may be a byline or a lead away, in UTF-16 units: longer ones are sentences. */
const LINE_UNITS = 90;

/** An id of more words was made from a heading (`sharing-with-multiple-developers`) and names a subject. */
const ID_WORDS = 3;

/** True for an element that is left out with all it holds, whatever it holds. */
export function isLeftOut(element: Element): boolean {
  return LEFT_OUT_TAGS.has(element.localName) || saysLeftOut(element);
}

/** True for an element whose attributes say that it is not shown, or is no running text. */
export function saysLeftOut(element: Element): boolean {
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (!element.hasAttributes()) return false; // as most elements of running text
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && LEFT_OUT_ROLES.has(role);
}

/**
 * True for an element whose name says that it stands around an article. A name alone proves little
 * (`<body class="has-sidebar">`): leave it out only where it does not hold the article itself.
 */
export function isNamedAround(element: Element): boolean {
  if (/^(?:form|dialog)$/.test(element.localName) || element.getAttribute('role') === 'dialog') return true;
  if (element.getAttribute('rel') === 'author') return true;
  if (element.localName === 'sup' && element.querySelector('a') !== null) return true;
  if (WHOLE_TAGS.has(element.localName) || WORD_TAGS.has(element.localName)) return false;
  return namesAround(nameOf(element));
}

/** True for an element whose name is certain, however much it holds, unless it holds the headline or the body. */
export function isSurelyAround(element: Element): boolean {
  if (WHOLE_TAGS.has(element.localName) || !namesSurelyAround(nameOf(element))) return false;
  return element.querySelector('h1, article, [itemprop~="articleBody"]') === null;
}

/** True for an element that holds a caption. */
export function isCaption(element: Element): boolean {
  const tag = element.localName;
  return tag === 'figcaption' || tag === 'caption' || namesCaption(nameOf(element));
}

/**
 * True for a line of text that leads away from the article ("Read also: …") or only names its author.
 *
 * @param linked how many of its UTF-16 units are links
 */
export function isLeadAway(text: string, linked: number): boolean {
  const line = text.trim();
  if (LEADS_AWAY.test(line) && (line.length <= LINE_UNITS || linked > line.length / 2)) return true;
  return line.length <= LINE_UNITS && BYLINE.test(line);
}

function nameOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  const given = element.getAttribute('id') ?? '';
  if (className === '' && given === '') return '';
  const id = given.split(/[\s_-]+/).length > ID_WORDS ? '' : given;
  const words = `${className} ${id}`.trim();
  return words.replace(/([a-z])([A-Z])/g, '$1-$2');
}
