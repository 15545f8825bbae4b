import type { ComponentChildren } from 'preact';

/** A part of the card that is closed until the reader opens it. */
export function Fold({
  title,
  name,
  children,
}: {
  title: string;
  name: string;
  children: ComponentChildren;
}) {
  return (
    <details class={`card-fold card-${name}`}>
      <summary>{title}</summary>
      <div class="card-folded">{children}</div>
    </details>
  );
}
