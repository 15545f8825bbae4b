/** The element that the server's drawing stands in. */
export function rootElement(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('the page has no root');
  return root;
}
