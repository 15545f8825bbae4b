/**
 * Hands the browser a text to save as a file; it stays on this machine. Call it in the turn of a click.
 *
 * @param name of the file, as the browser suggests it
 */
export function saveJson(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
