import type { ComponentChildren } from 'preact';
import { say } from '../../language/say';
import { DIGEST_HASH } from '../digest/digest-route';

/** One screen without an article: what is the case, and what the reader can do about it. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      {children}
      <p class="small">
        <a class="clause" href={DIGEST_HASH}>
          {say('digest')}
        </a>
      </p>
    </main>
  );
}
