/**
 * Escape closes the open card, and only then is it kept from the page: the page's own dialog would close too.
 *
 * @param isOpen true while a card is open
 */
export function watchKeyboard(
  window: Window,
  isOpen: () => boolean,
  onEscape: () => void,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    },
    { capture: true, signal },
  );
}
