/**
 * The page's tree as it is drawn: what stands in open shadow roots, and in their slots, is part of it. Closed roots
 * are closed to us too. A document parsed in Node knows neither.
 */

/** What holds its nodes apart from those of the page: an open shadow root, or the document in a frame. */
export type Tree = ShadowRoot | Document;

/** The open shadow root of an element; null where it has none. */
export function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
}

/** The nodes that are drawn inside an element. */
export function drawnNodes(element: Element): Node[] {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned !== undefined && assigned.length > 0) return assigned;
  const nodes: Node[] = [];
  const from: ParentNode & Node = openRootOf(element) ?? element;
  for (let node = from.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** The elements that are drawn inside an element. */
export function drawnElements(element: Element): Element[] {
  return openRootOf(element) === null && element.localName !== 'slot'
    ? [...element.children]
    : (drawnNodes(element).filter(({ nodeType }) => nodeType === 1) as Element[]);
}

/** The element around a node, also where a shadow root lies between. */
export function elementAround(node: Node): Element | null {
  const parent = node.parentElement;
  if (parent !== null) return parent;
  return (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** True when a node is an element or stands somewhere in it. */
export function holds(element: Element, node: Node | null): boolean {
  if (node === null) return false;
  if (element.contains(node)) return true;
  for (let at: Node | null = node; at !== null; at = elementAround(at)) if (at === element) return true;
  return false;
}
