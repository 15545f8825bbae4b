/** What is used of modules that bring no types, or that only the build can read. */
declare module 'react-dom/client' {
  export function hydrateRoot(
    root: Element,
    element: unknown,
    options: { onRecoverableError: (error: unknown) => void },
  ): void;
}
declare module 'react-dom/server' {
  export function renderToString(element: unknown): string;
  export function renderToStaticMarkup(element: unknown): string;
}
declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}
