/** What a page does that a card must survive, or give up before without a word. */
export type HostilePage = {
  name: string;
  /** Goes into the head, before everything else. */
  head?: string;
  /** Goes to the end of the body. */
  foot?: string;
  /** `card`: the card shows, over everything. `quiet`: none does, and nothing goes wrong. */
  expected: 'card' | 'quiet';
};

/** Runs once the page is there. */
const onLoad = (code: string): string =>
  `<script>addEventListener('DOMContentLoaded', () => { ${code} });</script>`;

const COVER = 'position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0 / 0.1)';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a strict policy without scripts or styles, and Trusted Types',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    expected: 'card',
  },
  {
    name: 'an overlay above everything that lets the pointer through',
    foot: `<div style="${COVER};pointer-events:none"></div>`,
    expected: 'card',
  },
  {
    name: 'an overlay above everything that catches the pointer',
    foot: `<div style="${COVER}"></div>`,
    expected: 'quiet',
  },
  {
    name: 'styles that unset everything',
    head: '<style>* { all: unset !important }</style>',
    expected: 'card',
  },
  {
    name: 'styles against foreign elements',
    head: `<style>backgrounder-card, html > :not(head, body) { display: none !important; opacity: 0 !important;
      visibility: hidden !important; position: fixed !important; transform: scale(0) !important; pointer-events: none !important }</style>`,
    expected: 'card',
  },
  {
    name: 'a transformed, contained and clipped page',
    head: '<style>html, body { transform: translateZ(0); contain: paint; overflow: clip; filter: blur(0) }</style>',
    expected: 'card',
  },
  {
    name: 'the article in a modal dialog',
    foot: onLoad(`
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'max-width:none;max-height:90vh;overflow:auto';
      const article = document.querySelector('article, main');
      article.before(dialog);
      dialog.append(article);
      dialog.showModal();`),
    expected: 'card',
  },
  {
    name: 'a shadow that is never closed',
    head: `<script>
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    </script>`,
    expected: 'card',
  },
  {
    name: 'patched and frozen interfaces',
    head: `<script>
      for (const [owner, names] of [
        [Range.prototype, ['getClientRects', 'getBoundingClientRect', 'setStart', 'toString']],
        [Document.prototype, ['createElement', 'createRange', 'querySelectorAll', 'elementFromPoint', 'caretPositionFromPoint', 'caretRangeFromPoint']],
        [Element.prototype, ['attachShadow', 'append', 'closest', 'matches']],
        [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
        [HighlightRegistry.prototype, ['set', 'get']],
        [Array.prototype, ['map', 'flatMap', 'filter']],
      ])
        for (const name of names) {
          const real = owner[name];
          if (!real) continue;
          owner[name] = function (...args) {
            if (window.armed) throw new Error(name + ' was called in the page');
            return real.apply(this, args);
          };
        }
      window.MutationObserver = class { constructor() { throw new Error('no observers here'); } };
      window.requestIdleCallback = () => 0;
      window.IntersectionObserver = undefined;
      for (const owner of [Object, Array, Node, Element, HTMLElement, Range, Event]) Object.freeze(owner.prototype);
    </script>`,
    expected: 'card',
  },
  {
    name: 'names that hide what the document is',
    foot: `<a id="browser"></a><a id="chrome"></a><form name="documentElement"></form><img name="body" alt="">
      <form name="querySelector"></form><form name="activeElement"></form><form name="getSelection"></form>`,
    expected: 'quiet',
  },
  {
    name: 'highlights cleared every second',
    head: '<script>setInterval(() => CSS.highlights.clear(), 1000)</script>',
    expected: 'card',
  },
  {
    name: 'sheets of others thrown out every half second',
    head: `<script>setInterval(() => {
      document.adoptedStyleSheets = [];
      for (const style of document.querySelectorAll('html > style')) style.remove();
    }, 500)</script>`,
    expected: 'card',
  },
  {
    name: 'elements of others thrown out at once',
    head: `<script>
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.localName?.includes('-')) node.remove();
      }).observe(document, { subtree: true, childList: true });
    </script>`,
    expected: 'quiet',
  },
  {
    name: 'an element of its own that calls itself our card',
    head: `<script>
      customElements.define('backgrounder-card', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>Not ours</p>'; }
      });
    </script>`,
    foot: '<backgrounder-card></backgrounder-card>',
    expected: 'quiet',
  },
  {
    name: 'the pointer’s events kept from everyone',
    head: `<script>
      for (const type of ['pointermove', 'pointerdown', 'mousemove', 'click'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    </script>`,
    expected: 'quiet',
  },
];
