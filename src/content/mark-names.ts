import { ENTITY_KINDS, type EntityKind } from '../model/entity';

/** How marks are painted: an underline, or a ground where the browser paints no lines in highlights. */
export type Paint = 'underline' | 'ground';

/** The first Firefox that paints text decorations in custom highlights; before, only colours are painted. */
const FIREFOX_WITH_UNDERLINES = 149;

/** How this browser paints marks. No feature test tells: the declarations are parsed everywhere. */
export function paintOf(userAgent: string): Paint {
  const version = /Firefox\/([0-9]+)/.exec(userAgent)?.[1];
  return version !== undefined && Number(version) < FIREFOX_WITH_UNDERLINES ? 'ground' : 'underline';
}

/** True where what is painted of an element's highlight is painted in the elements inside it too. */
export function inheritsHighlights(userAgent: string): boolean {
  return !userAgent.includes('Firefox/');
}

/** The highlight that holds the marks of one kind; the registry is shared with the page, hence the prefix. */
export function markName(kind: EntityKind, paint: Paint): string {
  return `backgrounder-${kind}${paint === 'ground' ? '-ground' : ''}`;
}

/** The mark whose card is open. */
export const OPEN_NAME = 'backgrounder-open';

/** The mark that the reader was led to. */
export const FLASH_NAME = 'backgrounder-flash';

/**
 * One colour a kind that reaches 3:1 on white and on black alike: whether a page is light or dark cannot be told
 * from its declared scheme.
 */
const COLOURS: Readonly<Record<EntityKind, string>> = {
  person: '#3f7fd0',
  organisation: '#9a66cc',
  place: '#2f8a58',
  event: '#bf6a26',
};

/** Every mention of the entity at which the reader points in the panel. */
export const LIT_NAME = 'backgrounder-lit';

/** Tags of which most of a page is made: rules for these cost no less than rules for every element. */
const COMMON_TAGS = new Set(['div', 'span']);

/**
 * The rules that paint the marks, on a screen only.
 *
 * @param tags of the elements whose text is marked. A browser works out the highlights of every element that a rule is for, again
 *   and again: on a page of 3,000 elements rules without a tag cost 18 ms, and rules for paragraphs 2.
 */
export function markStyles(paint: Paint, tags: ReadonlySet<string>): string {
  const isPlain = [...tags].every((tag) => /^[a-z][a-z0-9-]*$/.test(tag) && !COMMON_TAGS.has(tag));
  const elements = isPlain ? [...tags] : [''];
  const rule = (names: readonly string[], declarations: string): string =>
    `${names.flatMap((name) => elements.map((element) => `${element}::highlight(${name})`)).join(', ')} { ${declarations} }`;
  const isLine = paint === 'underline';
  const all = ENTITY_KINDS.map((kind) => markName(kind, paint));
  return `
@media screen {
  ${ENTITY_KINDS.map((kind) =>
    rule(
      [markName(kind, paint)],
      isLine
        ? `text-decoration: underline dotted ${COLOURS[kind]} 2px; text-underline-offset: 0.2em;`
        : `background-color: ${COLOURS[kind]}26;`,
    ),
  ).join('\n  ')}
  ${rule([LIT_NAME], 'background-color: #5b9bf059;')}
  ${rule([OPEN_NAME], 'background-color: #7f8ea32e;')}
  ${rule([FLASH_NAME], 'background-color: #ffd54a; color: #1b1c1f;')}
}
@media screen and (forced-colors: active) {
  ${rule(all, isLine ? 'text-decoration-color: CanvasText;' : 'background-color: Mark; color: MarkText;')}
  ${rule([LIT_NAME, OPEN_NAME, FLASH_NAME], 'background-color: Highlight; color: HighlightText;')}
}
`;
}
