import type { ComponentChildren } from 'preact';
import { DIGEST_HASH } from '../digest/digest-route';
import { DIGEST_TEXTS } from '../digest/texts';

/** One screen without an article: what is the case, and what the reader can do about it. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      {children}
      <p class="small">
        <a class="clause" href={DIGEST_HASH}>
          {DIGEST_TEXTS.link}
        </a>
      </p>
    </main>
  );
}
