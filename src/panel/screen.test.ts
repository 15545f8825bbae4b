import { expect, it } from 'vitest';
import type { TabState } from '../protocol/contract';
import { annotationWith, eventOn } from './samples.test-help';
import { announcementOf, type Screen, screenOf } from './screen';

it.each<[TabState | null, Screen]>([
  [null, 'unread'],
  [{ state: 'loading' }, 'loading'],
  [{ state: 'no-access' }, 'no-access'],
  [{ state: 'no-article', reason: 'empty' }, 'no-article'],
  [{ state: 'no-pack', detail: '' }, 'no-pack'],
  [{ state: 'ready', annotation: annotationWith({}) }, 'empty'],
  [{ state: 'ready', annotation: annotationWith({ background: [eventOn('2014')] }) }, 'ready'],
  [
    { state: 'ready', annotation: annotationWith({ state: 'unsupported-language', lang: 'de' }) },
    'unsupported-language',
  ],
])('%j is the screen %s, which has something to announce', (page, screen) => {
  expect(screenOf(page)).toBe(screen);
  expect(announcementOf(screen, page)).not.toBe('');
});
