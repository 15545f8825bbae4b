import { readdirSync, readFileSync } from 'node:fs';

/** A process of a browser on Linux. */
export type Process = { pid: number; command: string };

const KILOBYTES_A_MEGABYTE = 1_024;

/** A process and all that it started; empty where there is no `/proc`. */
export function familyOf(root: number): Process[] {
  const parents = new Map<number, number>();
  for (const name of safely(() => readdirSync('/proc'), [])) {
    const pid = Number(name);
    // "pid (name) state parent …", and the name may hold anything.
    const stat = Number.isInteger(pid) ? safely(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '') : '';
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) parents.set(pid, parent);
  }
  const isOfFamily = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isOfFamily).map((pid) => ({
    pid,
    command: safely(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), ''),
  }));
}

/** Memory that would be free if the process ended, and its share of what it has in common with others, in megabytes. */
export function megabytesOf(pid: number): number {
  const rollup = safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / KILOBYTES_A_MEGABYTE;
}

/** Processes come and go while they are looked at. */
function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
