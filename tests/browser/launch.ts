import puppeteer, { type Browser } from 'puppeteer-core';

/** What is used of the tools that also run without TypeScript. */
type Browsers = { findChromium(): string | null; chromiumArgs(): string[] };

const browsers: Browsers = await import(new URL('../tools/browsers.mjs', import.meta.url).href);

/** Where Chromium is; null when there is none, and then browser tests are skipped. */
export const findChromium = (): string | null => browsers.findChromium();

/** A headless Chromium that keeps quiet and reaches nothing outside. */
export async function launchChromium(path: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    args: browsers.chromiumArgs(),
  });
}
