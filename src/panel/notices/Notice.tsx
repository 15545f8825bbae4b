import type { ComponentChildren } from 'preact';

/** One screen without an article: what is the case, and what the reader can do about it. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
