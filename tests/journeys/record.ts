import type { Page } from 'puppeteer-core';

/** What happened to a page's body. */
export type BodyRecord = {
  /** Its text when its document had been parsed, before any extension's turn. */
  textBefore: string;
  textNow: string;
  /** Every change of its tree, attributes and texts since, in words that are the same in every run. */
  changes: string[];
};

/** Records, on every document that the page loads from now on, what happens to its body. */
export async function recordBody(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(record);
}

/** What was recorded on the document that the page shows. */
export function bodyRecord(page: Page): Promise<BodyRecord> {
  return page.evaluate(() => (Reflect.get(window, 'bodyRecord') as () => BodyRecord)());
}

/** Runs in the page, before anything of its own. */
function record(): void {
  if (window.top !== window) return;
  document.addEventListener('DOMContentLoaded', () => {
    const { body } = document;
    const textBefore = body.textContent ?? '';
    const changes: string[] = [];
    const told = (node: Node): string => `${node.nodeName} “${(node.textContent ?? '').slice(0, 60)}”`;
    const heed = (records: MutationRecord[]): void => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        changes.push(
          [
            type,
            target.nodeName,
            attributeName ?? '',
            ...[...addedNodes].map((node) => `+ ${told(node)}`),
            ...[...removedNodes].map((node) => `- ${told(node)}`),
          ].join(' '),
        );
    };
    const observer = new MutationObserver(heed);
    observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
    Reflect.set(window, 'bodyRecord', () => {
      heed(observer.takeRecords());
      return { textBefore, textNow: body.textContent ?? '', changes };
    });
  });
}
