/** Leaves an entry in the log of the background. `what` says what did not work, `detail` why. */
export type Log = (what: string, detail: string) => void;

/** The log that a developer sees when inspecting the background: the one place that writes there. */
export const log: Log = (what, detail) => {
  // biome-ignore lint/suspicious/noConsole: this is the log
  console.error(`Backgrounder: ${what}: ${detail}`);
};
