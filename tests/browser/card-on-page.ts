import type { CDPSession, Page } from 'puppeteer-core';
import { HOST_TAG } from '../../src/content/card-host';

type Node = {
  nodeId: number;
  localName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
};

/** What a reader sees of the card: its root is closed, so the page itself cannot be asked. */
export type CardOnPage = {
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
};

/** The open card; null while none shows. */
export async function cardOn(page: Page): Promise<CardOnPage | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, (node) => node.localName === HOST_TAG);
    const frame = host && find(host, ({ attributes }) => attributes?.includes('frame') ?? false);
    if (!frame?.children?.length) return null;
    return { text: textOf(frame), box: await boxOf(session, frame.nodeId) };
  } catch {
    return null; // it closed while it was looked at
  } finally {
    await session.detach();
  }
}

/** Waits for a card whose text has these words in it. */
export async function waitForCard(page: Page, words: string): Promise<CardOnPage> {
  return until(async () => {
    const card = await cardOn(page);
    return card?.text.includes(words) ? card : null;
  }, `a card with "${words}"`);
}

/** Waits until no card shows. */
export async function waitForNoCard(page: Page): Promise<void> {
  await until(async () => ((await cardOn(page)) === null ? true : null), 'no card');
}

/** Asks again until there is an answer. @throws after some seconds without one */
export async function until<T>(ask: () => Promise<T | null>, what: string): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** What screen readers were told last; null before the first card. */
export async function statusOf(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, (node) => node.localName === HOST_TAG);
    const status = host && find(host, ({ attributes }) => attributes?.includes('status') ?? false);
    return status && textOf(status);
  } finally {
    await session.detach();
  }
}

/** The sizes of the elements with this tag in the card, in px. */
export async function boxesIn(page: Page, tag: string): Promise<{ width: number; height: number }[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, (node) => node.localName === HOST_TAG);
    const found: Node[] = [];
    if (host !== null) find(host, (node) => node.localName === tag && found.push(node) < 0);
    return await Promise.all(
      found.map(async ({ nodeId }) => {
        const { left, top, right, bottom } = await boxOf(session, nodeId);
        return { width: right - left, height: bottom - top };
      }),
    );
  } finally {
    await session.detach();
  }
}

async function boxOf(session: CDPSession, nodeId: number): Promise<CardOnPage['box']> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

function find(node: Node, isIt: (node: Node) => boolean): Node | null {
  if (isIt(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, isIt);
    if (found !== null) return found;
  }
  return null;
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ');
}
