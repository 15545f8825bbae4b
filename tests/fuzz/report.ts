/** What came of one kind of bad input. */
export type Outcome = {
  kind: string;
  tried: number;
  /** Answered with the reason, as bad input should be; the others were sound after all. */
  refused: number;
  slowestMs: number;
  /** What must not happen: an exception that escaped, an answer that took too long, state that was lost. */
  faults: string[];
};

/** Nothing that a reader waits for may take longer, whatever is put in. */
const MOST_MS = 1_000;
/** Faults that are worth reading; the same one mostly comes again and again. */
const MOST_FAULTS = 10;

/** Keeps count of attempts. */
export class Tally implements Outcome {
  readonly kind: string;
  tried = 0;
  refused = 0;
  slowestMs = 0;
  faults: string[] = [];

  constructor(kind: string) {
    this.kind = kind;
  }

  /**
   * One attempt, timed.
   *
   * @param attempt  gives `refused` when the input was turned away with a reason
   * @param input    what to print of the input in case of a fault
   */
  async try(
    attempt: () => Promise<'refused' | 'taken'> | 'refused' | 'taken',
    input: () => string,
  ): Promise<void> {
    this.tried += 1;
    const begun = performance.now();
    try {
      if ((await attempt()) === 'refused') this.refused += 1;
    } catch (error) {
      this.fault(
        `escaped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        input,
      );
    }
    const ms = performance.now() - begun;
    if (ms > MOST_MS) this.fault(`took ${Math.round(ms)} ms`, input);
    this.slowestMs = Math.max(this.slowestMs, ms);
  }

  fault(what: string, input: () => string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(`${what}\n    ${input().slice(0, 300)}`);
  }
}

/** One line of the report, and its faults. */
export function told({ kind, tried, refused, slowestMs, faults }: Outcome): string {
  const line = `${kind.padEnd(26)}${String(tried).padStart(8)} tried ${String(refused).padStart(8)} refused   slowest ${slowestMs.toFixed(0).padStart(4)} ms   ${faults.length} faults`;
  return [line, ...faults.map((fault) => `  ✗ ${fault}`)].join('\n');
}
