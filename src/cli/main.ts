import { CLI_WORDS as SAY } from '../messages';
import { readArguments } from './arguments';
import { check, consolidateFiles, type ExitCode, template } from './commands';
import { Failure } from './failure';

async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = readArguments(argv);
  switch (args.command) {
    case 'help':
      process.stdout.write(`${SAY.help}\n`);
      return 0;
    case 'template':
      return template(args);
    case 'check':
      return check(args);
    case 'consolidate':
      return consolidateFiles(args);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A Failure is told in words; anything else is a bug, caught once, here.
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${error instanceof Failure ? error.message : SAY.bug(bug)}\n`);
    process.exitCode = 2;
  },
);
