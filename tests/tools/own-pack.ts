import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from './driver.mjs';

/** A pack of a reader's own, and a name that is in it and nowhere else. */
const PACK = { file: 'docs/examples/springfield-council.csv', title: 'Springfield town council' };
export const NAME_IN_PACK = 'Grace Oduya';

/** Adds the pack as a reader does. @param settings the page of settings */
export async function addPack(settings: Page): Promise<void> {
  await until(
    () => settings.evaluate(() => document.querySelector('.packs input[type=file]') !== null),
    'packs',
  );
  await choosePackFile(settings, readFileSync(PACK.file, 'utf8'), 'council.csv');
  await press(settings, 'Add it');
  await until(
    () =>
      settings.evaluate((wanted) => document.body.innerText.includes(wanted), `“${PACK.title}” is in use.`),
    'the pack to be in use',
  );
}

/** Chooses a file of a pack, as the browser's own dialog does. @param settings the page of settings */
export function choosePackFile(settings: Page, text: string, name: string): Promise<void> {
  return settings.evaluate(
    (content, called) => {
      const input = document.querySelector<HTMLInputElement>('.packs input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
}

/** Takes it away again. @param settings the page of settings */
export async function removePack(settings: Page): Promise<void> {
  await press(settings, `Remove ${PACK.title}`);
  await until(
    () => settings.evaluate(() => document.querySelector('.pack-order') === null),
    'the pack to go',
  );
  // A page of settings that is closed before leaves it behind.
  await until(async () => (await settings.evaluate(storedTexts)) === 0, 'its text to go');
}

/** Runs in the page of settings. @returns how many texts of packs are stored */
function storedTexts(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reader-packs', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('texts').objectStore('texts').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** Presses a button of the packs, once it is there. */
function press(settings: Page, text: string): Promise<unknown> {
  return until(
    () =>
      settings.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.packs button')];
        const button = buttons.find((one) => (one.ariaLabel ?? one.textContent)?.includes(wanted));
        button?.click();
        return button !== undefined;
      }, text),
    `a button “${text}”`,
  );
}
