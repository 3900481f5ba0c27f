/** The run cannot go on, for a reason a person can mend: told in one Vietnamese sentence, exit code 2. */
export class Failure extends Error {}

/** What the system said, in its own short words ("ENOENT: no such file or directory"). */
export function systemReason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
}
