import type { PlainKey } from '../../language/messages';
import { language, say } from '../../language/say';
import type { Annotation } from '../../model/annotation';
import type { NoArticleReason } from '../../protocol/contract';
import { Heading } from '../Heading';
import { SiteFooter } from '../SiteFooter';
import type { PanelState } from '../state';
import { Notice } from './Notice';

const REASONS: Readonly<Record<NoArticleReason, PlainKey>> = {
  'no-body': 'noArticleBody',
  empty: 'noArticleEmpty',
  'too-large': 'tooLongWhy',
};

/** The page holds no article. */
export function NoArticle({ reason }: { reason: NoArticleReason }) {
  return (
    <Notice title={say(reason === 'too-large' ? 'tooLong' : 'noArticle')}>
      <p>{say(REASONS[reason])}</p>
    </Notice>
  );
}

/** An article in which nothing is known. */
export function Empty({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  return (
    <>
      <Heading annotation={annotation} />
      <main class="notice">
        <h2>{say('nothingFound')}</h2>
        <p>{say('nothingFoundWhy')}</p>
      </main>
      <SiteFooter state={state} />
    </>
  );
}

/** An article in a language that is not read. */
export function UnsupportedLanguage({ lang }: { lang: string | null }) {
  const name = lang === null ? null : languageName(lang);
  return (
    <Notice title={say('onlyEnglish')}>
      <p>{name === null ? say('languageUnknown') : say('languageIs', name)}</p>
    </Notice>
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
}
