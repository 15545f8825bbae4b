import type { Annotations } from './annotations';
import type { DocumentKey } from './documents';

/** A change to a tab, as `tabs.onUpdated` tells it. */
export type TabChange = { status?: string | undefined };

/**
 * Forgets what is known of a tab once it shows another document.
 *
 * @param shown the document in a tab; null when there is none that we may read
 * @returns what to call on every change to a tab
 */
export function navigationListener(
  kept: Annotations,
  shown: (tab: number) => Promise<DocumentKey | null>,
): (tab: number, change: TabChange) => Promise<void> {
  return async (tab, { status }) => {
    if (status === undefined) return;
    const reading = await kept.readingOf(tab);
    if (reading === null) return;
    if (reading.document === null) {
      // Nothing was read yet, or nothing may be: whatever loads now is another page.
      if (status === 'loading') await kept.forget(tab, reading.claim);
      return;
    }
    if ((await shown(tab)) !== reading.document) await kept.forget(tab, reading.claim);
  };
}
