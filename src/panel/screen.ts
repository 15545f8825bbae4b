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

const ANNOUNCEMENTS: Readonly<Record<Exclude<Screen, 'ready'>, string>> = {
  unread: 'This page has not been read.',
  loading: 'Reading the page.',
  empty: 'Nothing was found on this page.',
  'no-article': 'There is no article on this page.',
  'no-access': 'This page could not be read.',
  'no-pack': 'The dataset could not be opened.',
  'unsupported-language': 'This page is in a language that is not read.',
};

/** What a screen reader hears when the screen changes: "Found 4 people, 2 places." */
export function announcementOf(screen: Screen, page: TabState | null): string {
  if (screen !== 'ready') return ANNOUNCEMENTS[screen];
  if (page?.state !== 'ready') return '';
  const found = groupsOf(page.annotation).map(({ title, entities }) => `${title}: ${entities.length}`);
  return ['The page was read.', ...(found.length > 0 ? [`${found.join(', ')}.`] : [])].join(' ');
}
