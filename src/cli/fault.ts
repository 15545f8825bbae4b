/** Something wrong with what the command was given: one line for a person, and exit code 2. */
export class InputFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputFault';
  }
}

/**
 * Runs a command and ends the process: 0 when it went well, 2 with one line on standard error when its input was at fault or the
 * pack does not open.
 */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  }
}
