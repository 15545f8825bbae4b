/**
 * Puts text on the clipboard. Call it in the turn of a click.
 *
 * @returns false where the page may not: without a secure context there is no clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
