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

/** True where the rules of a document do not reach marks in its shadow roots. */
export function needsRulesInRoots(userAgent: string): boolean {
  return userAgent.includes('Firefox/');
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

/** The rules that paint the marks. */
export const markStyles = `
${ENTITY_KINDS.map(
  (kind) => `
::highlight(${markName(kind, 'underline')}) {
  text-decoration: underline dotted ${COLOURS[kind]} 2px;
  text-underline-offset: 0.2em;
}
::highlight(${markName(kind, 'ground')}) { background-color: ${COLOURS[kind]}26; }`,
).join('')}
::highlight(${LIT_NAME}) { background-color: #5b9bf059; }
::highlight(${OPEN_NAME}) { background-color: #7f8ea32e; }
::highlight(${FLASH_NAME}) { background-color: #ffd54a; color: #1b1c1f; }
@media (forced-colors: active) {
  ${ENTITY_KINDS.map(
    (kind) => `::highlight(${markName(kind, 'underline')}) { text-decoration-color: CanvasText; }`,
  ).join('\n  ')}
  ${ENTITY_KINDS.map(
    (kind) => `::highlight(${markName(kind, 'ground')}) { background-color: Mark; color: MarkText; }`,
  ).join('\n  ')}
  ::highlight(${LIT_NAME}),
  ::highlight(${OPEN_NAME}),
  ::highlight(${FLASH_NAME}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ${[
    ...ENTITY_KINDS.flatMap((kind) => [markName(kind, 'underline'), markName(kind, 'ground')]),
    LIT_NAME,
    OPEN_NAME,
    FLASH_NAME,
  ]
    .map(
      (name) =>
        `::highlight(${name}) { text-decoration: none; background-color: transparent; color: currentColor; }`,
    )
    .join('\n  ')}
}
`;
