/** What the reader has selected on the page; null for nothing, or for something in a field that has no ranges. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.toString().trim() === '' ? null : range.cloneRange();
}

/** The word at the caret; where there is no caret, the text of the focused link or button. Null where that is nothing. */
export function rangeAtCaret(document: Document): Range | null {
  const { activeElement } = document;
  if (activeElement?.matches('a[href], button, summary, [tabindex]')) {
    const range = document.createRange();
    range.selectNodeContents(activeElement);
    return range.toString().trim() === '' ? null : range;
  }
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (selection === null || node == null || node.nodeType !== Node.TEXT_NODE) return null;
  const text = node.nodeValue ?? '';
  const offset = selection.focusOffset;
  const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  if (before + after === 0) return null;
  const range = document.createRange();
  range.setStart(node, offset - before);
  range.setEnd(node, offset + after);
  return range;
}
