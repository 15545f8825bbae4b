/** Every page of the web, as the manifest's optional access names it. */
export const EVERY_SITE = '*://*/*';

/** True for a match pattern of web pages, as opposed to files or a browser's own pages. */
export function isOfWeb(pattern: string): boolean {
  return /^(?:\*|https?):\/\//.test(pattern);
}
