import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Profiler.ProfileNode;

/** How long a function was the innermost of some scripts, with what the browser did for it. */
export type FunctionTime = { name: string; ms: number };

/** What of a profile falls to scripts whose address begins with `origin`, by their innermost function. */
export function functionsOf(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  origin: string,
): FunctionTime[] {
  const innermost = innermostOf(nodes, origin);
  const functions = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = innermost.get(sample);
    if (name === undefined) continue;
    functions.set(name, (functions.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1_000);
  }
  return [...functions].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

/** For every node on whose stack the origin's scripts are, the innermost of their functions and its line. */
function innermostOf(nodes: readonly Node[], origin: string): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string>();
  const visit = (node: Node, around: string | undefined): void => {
    const { url, functionName, lineNumber } = node.callFrame;
    const name = url.startsWith(origin) ? `${functionName || '(unnamed)'}:${lineNumber + 1}` : around;
    if (name !== undefined) found.set(node.id, name);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next !== undefined) visit(next, name);
    }
  };
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  for (const node of nodes) if (!children.has(node.id)) visit(node, undefined);
  return found;
}
