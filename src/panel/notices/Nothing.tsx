import type { Annotation } from '../../model/annotation';
import type { NoArticleReason } from '../../protocol/contract';
import { Heading } from '../Heading';
import { SiteFooter } from '../SiteFooter';
import type { PanelState } from '../state';
import { Notice } from './Notice';

const REASONS: Readonly<Record<NoArticleReason, string>> = {
  'no-body':
    'It looks like a front page, a list or an application. Open an article to read about what it mentions.',
  empty: 'Its text may still be loading, or stand behind a sign-in.',
  'too-large': 'Its text is longer than Backgrounder reads.',
};

/** The page holds no article. */
export function NoArticle({ reason }: { reason: NoArticleReason }) {
  return (
    <Notice title={reason === 'too-large' ? 'This page is too long' : 'No article on this page'}>
      <p>{REASONS[reason]}</p>
    </Notice>
  );
}

/** An article in which nothing is known. */
export function Empty({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  return (
    <>
      <Heading annotation={annotation} />
      <main class="notice">
        <h2>Nothing found</h2>
        <p>The dataset knows none of the names in this article, or not surely enough to say who is meant.</p>
      </main>
      <SiteFooter state={state} />
    </>
  );
}

/** An article in a language that is not read. */
export function UnsupportedLanguage({ lang }: { lang: string | null }) {
  const name = lang === null ? null : languageName(lang);
  return (
    <Notice title="Only English is read">
      <p>
        {name === null ? 'The language of this page is not known.' : `This page says that it is in ${name}.`}{' '}
        Names would be mistaken too easily, so none were looked for.
      </p>
    </Notice>
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}
