import { say } from '../language/say';
import type { Annotation } from '../model/annotation';
import { ageText, briefingOf, type Clause } from './brief-lines';
import { groupsOf } from './groups';
import { lineWithPack } from './line-with-pack';
import { momentText, timelineOf } from './timeline-order';

/** The forms in which a reader takes the background away. */
export type Form = 'markdown' | 'text' | 'json';

/** The whole background of an article as a document. */
export function takeAway(annotation: Annotation, form: Form): string {
  switch (form) {
    case 'markdown':
      return documentOf(annotation, MARKDOWN);
    case 'text':
      return documentOf(annotation, PLAIN);
    case 'json':
      return `${JSON.stringify(dataOf(annotation), null, 2)}\n`;
  }
}

/** How a document is written. */
type Style = {
  title: (text: string) => string;
  heading: (text: string) => string;
  item: (name: string, detail: string) => string;
};

const MARKDOWN: Style = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${text}`,
  item: (name, detail) => `- **${escaped(name)}**${detail === '' ? '' : `: ${escaped(detail)}`}`,
};

const PLAIN: Style = {
  title: (text) => text,
  heading: (text) => text.toUpperCase(),
  item: (name, detail) => `  ${name}${detail === '' ? '' : `: ${detail}`}`,
};

/** Titles come from pages: what Markdown would read as its own is escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

function documentOf(annotation: Annotation, style: Style): string {
  const { before, ahead } = timelineOf(annotation);
  const moments = [...before, ...ahead].flatMap((moment) =>
    moment.kind === 'event'
      ? style.item(momentText(moment), lineWithPack(moment.name, moment.readerPack))
      : [],
  );
  const sections: [string, string[]][] = [
    [
      say('inShort'),
      briefingOf(annotation).map(({ label, clauses }) =>
        style.item(label, clauses.map(clauseText).join('; ')),
      ),
    ],
    ...groupsOf(annotation).map(({ title, entities }): [string, string[]] => [
      title,
      entities.map(({ name, line, readerPack }) => style.item(name, lineWithPack(line, readerPack))),
    ]),
    [say('timeline'), moments],
  ];
  const parts = sections
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => `${style.heading(heading)}\n\n${items.join('\n')}`);
  const title = annotation.title === '' ? say('untitled') : annotation.title;
  return `${[style.title(title), ageText(annotation), ...parts].join('\n\n')}\n`;
}

/** "Wendy Sherman (Deputy Secretary of State of the United States)". */
export function clauseText({ name, detail, readerPack }: Clause): string {
  const told = lineWithPack(detail, readerPack);
  return told === '' ? name : say('nameWithDetail', name, told);
}

function dataOf({ title, date, pack, entities, background, dates }: Annotation): unknown {
  return {
    title,
    date,
    dataTo: pack.asOf,
    entities: entities.map(({ id, kind, name, line, countries, mentions, readerPack }) => ({
      id,
      kind,
      name,
      line,
      countries,
      mentions,
      readerPack, // JSON leaves it out where there is none
    })),
    // What came after the article stands apart, as in the panel.
    background: background.filter(({ later }) => !later),
    sinceThen: background.filter(({ later }) => later),
    dates: dates.map(({ iso, precision }) => ({ iso, precision })),
  };
}
