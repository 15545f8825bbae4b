/** Every page of the web, as the manifest's optional access names it. */
export const EVERY_SITE = '*://*/*';

/** The host of a tab's address; null where the browser does not tell the address, or it is no page of the web. */
export function hostOf(url: string | undefined): string | null {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}

/** True for a match pattern of web pages, as opposed to files or a browser's own pages. */
export function isOfWeb(pattern: string): boolean {
  return /^(?:\*|https?):\/\//.test(pattern);
}
