import { listText } from '../language/lists';
import type { PlainKey } from '../language/messages';
import { numberText, say } from '../language/say';
import type { TabState } from '../protocol/contract';
import { groupsOf } from './groups';

/** What the panel may show; also its `data-state`. */
export type Screen =
  | 'unread'
  | 'loading'
  | 'ready'
  | 'empty'
  | 'no-article'
  | 'no-access'
  | 'no-pack'
  | 'unsupported-language';

/** The screen of a tab's state; null is a tab that has not been read. */
export function screenOf(page: TabState | null): Screen {
  if (page === null) return 'unread';
  if (page.state !== 'ready') return page.state;
  const { state, entities, background } = page.annotation;
  if (state === 'unsupported-language') return 'unsupported-language';
  return entities.length === 0 && background.length === 0 ? 'empty' : 'ready';
}

const ANNOUNCEMENTS: Readonly<Record<Exclude<Screen, 'ready'>, PlainKey>> = {
  unread: 'saidUnread',
  loading: 'saidLoading',
  empty: 'saidEmpty',
  'no-article': 'saidNoArticle',
  'no-access': 'saidNoAccess',
  'no-pack': 'dataNotOpened',
  'unsupported-language': 'saidLanguage',
};

/** What a screen reader hears when the screen changes: "The page was read. People: 4, Places: 2." */
export function announcementOf(screen: Screen, page: TabState | null): string {
  if (screen !== 'ready') return say(ANNOUNCEMENTS[screen]);
  if (page?.state !== 'ready') return '';
  const found = groupsOf(page.annotation).map(({ title, entities }) =>
    say('saidFoundKind', title, numberText(entities.length)),
  );
  return found.length > 0 ? say('saidFound', listText(found)) : say('saidRead');
}
