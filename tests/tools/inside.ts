import type { openBrowser } from './driver.mjs';
import { insideChromium } from './inside-chromium';
import { insideFirefox } from './inside-firefox';

export type Driver = Awaited<ReturnType<typeof openBrowser>>;

/** Memory in megabytes, after garbage was collected, by where it lies: "extension's process", "worker's heap". */
export type Memory = Record<string, number>;

/** What a test does to a browser, and sees of it, that no reader could. */
export type Inside = {
  /** Ends the extension's worker (Firefox: its event page) as the browser does after a pause. */
  killWorker(): Promise<void>;
  /** Starts the extension anew in place, as an update does: scripts that run in tabs are left as orphans. */
  reload(): Promise<void>;
  /** Switches the extension off or on, as the browser's list of extensions does. */
  setEnabled(on: boolean): Promise<void>;
  memory(): Promise<Memory>;
  /** What the extension's own code complained of in any console: of the worker, of its pages, of tabs. */
  complaints(): Promise<string[]>;
  /** Every address that the extension's own code has asked for since the browser was opened, its packaged files too. */
  asked(): Promise<string[]>;
  /** How many addresses were asked for in all: none means that nobody listens. */
  askedInAll(): Promise<number>;
};

/** Looks into a browser that has just been opened. */
export function lookInside(driver: Driver): Promise<Inside> {
  return driver.kind === 'chromium' ? insideChromium(driver) : insideFirefox(driver);
}
