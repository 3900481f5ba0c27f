import { parseFormula } from '../formula/parse';
import { invalid } from '../errors';
import { assertAllowed } from '../model/guards';
import { copyOf, type Json } from '../model/json';
import { asBoolean, asColor, asObject, asText, oneOf } from '../wire/arguments';
import { remote, type RemoteType, type SheetFormat } from '../wire/remote';

const get =
  (key: string, otherwise: Json) =>
  ({ format }: SheetFormat): Json =>
    format.rule[key] ?? otherwise;

const set =
  (key: string, read: (value: Json) => Json) =>
  ({ sheet, format }: SheetFormat, value: Json): void => {
    assertAllowed(sheet, 'allowFormatCells');
    format.rule = { ...format.rule, [key]: read(value) };
  };

const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

/** A number, a per cent or a formula says which; the lowest and the highest value say it themselves. */
function bound(value: Json): Json {
  const rule = asObject(value);
  const type = oneOf(BOUNDS, rule['type']);
  if (!['Number', 'Percent', 'Formula', 'Percentile'].includes(type)) return { type };
  const formula = asText(rule['formula']);
  if (!parseFormula(formula.startsWith('=') ? formula : `=${formula}`)) invalid('The bound of a bar is no formula.');
  return copyOf({ type, formula });
}

const AUTOMATIC = { type: 'Automatic' };

export const dataBar: RemoteType<SheetFormat> = {
  get: {
    LowerBoundRule: get('lowerBoundRule', AUTOMATIC),
    UpperBoundRule: get('upperBoundRule', AUTOMATIC),
    ShowDataBarOnly: get('showDataBarOnly', false),
  },
  set: {
    LowerBoundRule: set('lowerBoundRule', bound),
    UpperBoundRule: set('upperBoundRule', bound),
    ShowDataBarOnly: set('showDataBarOnly', asBoolean),
  },
  links: { PositiveFormat: (target) => remote('ConditionalDataBarPositiveFormat', target) },
};

export const positiveBar: RemoteType<SheetFormat> = {
  get: { FillColor: get('fillColor', ''), GradientFill: get('gradientFill', true) },
  set: { FillColor: set('fillColor', asColor), GradientFill: set('gradientFill', asBoolean) },
};
