import { invalid } from '../errors';
import { assertUnprotected } from '../model/guards';
import { copyOf, type Json } from '../model/json';
import type { Region } from '../model/region';
import { knownRule, NO_VALIDATION, type ValidationSettings, validationType } from '../model/validation';
import { asBoolean, asObject } from '../wire/arguments';
import type { RemoteType } from '../wire/remote';

const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const settings = ({ sheet, areas }: Region): ValidationSettings | null => sheet.validations.of(areas);

function change({ sheet, areas }: Region, part: Partial<ValidationSettings>): void {
  assertUnprotected(sheet);
  sheet.validations.set(areas, { ...(sheet.validations.of(areas) ?? NO_VALIDATION), ...part });
}

/** Excel's limits; it refuses longer ones. */
function assertLength(text: Json | undefined, limit: number): void {
  if (typeof text === 'string' && text.length > limit) invalid(`A text of at most ${limit} characters.`);
}

function message(value: Json): ValidationSettings['prompt'] {
  const said = copyOf(asObject(value));
  assertLength(said['title'], TITLE_LIMIT);
  assertLength(said['message'], MESSAGE_LIMIT);
  return said;
}

function rule(value: Json): ValidationSettings['rule'] {
  const said = copyOf(asObject(value));
  if (!knownRule(said)) invalid('There is no such rule.');
  const source = (said['list'] as { readonly source?: unknown } | undefined)?.source;
  if (typeof source === 'string' && source.length > MESSAGE_LIMIT) invalid('The list is too long.');
  return said;
}

export const dataValidation: RemoteType<Region> = {
  get: {
    Rule: (region) => copyOf(settings(region)?.rule ?? null),
    Prompt: (region) => copyOf(settings(region)?.prompt ?? null),
    ErrorAlert: (region) => copyOf(settings(region)?.errorAlert ?? null),
    IgnoreBlanks: (region) => settings(region)?.ignoreBlanks ?? null,
    Type: (region) => {
      const found = settings(region);
      return found ? validationType(found.rule) : 'Inconsistent';
    },
  },
  set: {
    Rule: (region, value) => change(region, { rule: rule(value) }),
    Prompt: (region, value) => change(region, { prompt: message(value) }),
    ErrorAlert: (region, value) => change(region, { errorAlert: message(value) }),
    IgnoreBlanks: (region, value) => change(region, { ignoreBlanks: asBoolean(value) }),
  },
  change: {
    Clear: ({ sheet, areas }) => {
      assertUnprotected(sheet);
      sheet.validations.clear(areas);
    },
  },
};
