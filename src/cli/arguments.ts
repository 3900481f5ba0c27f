import { parseArgs } from 'node:util';
import { CLI_WORDS as SAY } from '../messages';
import { Failure, systemReason } from './failure';

export interface Arguments {
  readonly command: 'template' | 'check' | 'consolidate' | 'help';
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly json: string | null;
  readonly master: string | null;
  readonly pdf: string | null;
}

const COMMANDS = ['template', 'check', 'consolidate'] as const;

const NAMED = ['out', 'json', 'master', 'pdf'] as const;

/** Which options a command takes; anything else is told, not ignored. */
const OPTIONS: Readonly<Record<(typeof COMMANDS)[number], readonly (typeof NAMED)[number][]>> = {
  template: ['out', 'master'],
  check: ['json', 'master'],
  consolidate: ['out', 'json', 'master', 'pdf'],
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'string' },
        master: { type: 'string' },
        pdf: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(`${SAY.unknownOption(systemReason(error))}\n${SAY.seeHelp}`);
  }
}

const usageFailure = (message: string): Failure => new Failure(`${message}\n${SAY.seeHelp}`);

/** The command line of formats.md. Throws a Failure that says what is missing or not understood. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [word, ...inputs] = positionals;
  const { out = null, json = null, master = null, pdf = null } = values;
  const options = { out, json, master, pdf };
  if (values.help || word === 'help') return { command: 'help', inputs: [], ...options };
  if (word === undefined) throw usageFailure(SAY.noCommand);
  const command = COMMANDS.find((known) => known === word);
  if (!command) throw usageFailure(SAY.unknownCommand(word));
  for (const option of NAMED) {
    if (options[option] !== null && !OPTIONS[command].includes(option))
      throw usageFailure(SAY.notForThis(`--${option}`));
  }
  if (json !== null && !/(^-|\.json)$/i.test(json)) throw usageFailure(SAY.jsonName(json));
  if (pdf !== null && !/\.pdf$/i.test(pdf)) throw usageFailure(SAY.pdfName(pdf));
  if (command !== 'check' && out === null) throw usageFailure(SAY.needsOut);
  if (command !== 'template' && inputs.length === 0) throw usageFailure(SAY.needsFiles);
  return { command, inputs, ...options };
}
