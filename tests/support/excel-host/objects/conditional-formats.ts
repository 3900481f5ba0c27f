import { fail, invalid, NotImplemented } from '../errors';
import { parseFormula } from '../formula/parse';
import { clearConditionalFormats } from '../model/clear';
import { CONDITIONAL_TYPES, type ConditionalFormat, NO_CONDITIONAL_LOOK, touches } from '../model/conditional-format';
import { assertAllowed } from '../model/guards';
import { copyOf, type Json } from '../model/json';
import { Region } from '../model/region';
import { asBoolean, asNumber, asObject, asText, oneOf } from '../wire/arguments';
import { type Arguments, type Kind, type Remote, remote, type RemoteType, type SheetFormat } from '../wire/remote';

const EXCEL_TYPES = ['ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'] as const;

const within = ({ sheet, areas }: Region): ConditionalFormat[] =>
  sheet.formats.filter((format) => touches(format.areas, areas));

function found(region: Region, id: string): Remote | null {
  const format = within(region).find((item) => item.id === id);
  return format ? remote('ConditionalFormat', { sheet: region.sheet, format }) : null;
}

/** The newest comes first. */
function add({ sheet, areas }: Region, [given]: Arguments): Remote {
  assertAllowed(sheet, 'allowFormatCells');
  const type = oneOf([...CONDITIONAL_TYPES, ...EXCEL_TYPES], given);
  const known = CONDITIONAL_TYPES.find((item) => item === type);
  if (!known) throw new NotImplemented(`ConditionalFormatCollection.Add(${type})`);
  const id = sheet.book.newId('cf');
  const format = { id, type: known, areas: [...areas], stopIfTrue: false, rule: {}, look: { ...NO_CONDITIONAL_LOOK } };
  sheet.formats.unshift(format);
  return remote('ConditionalFormat', { sheet, format });
}

export const conditionalFormats: RemoteType<Region> = {
  items: (region) => within(region).map((format) => remote('ConditionalFormat', { sheet: region.sheet, format })),
  item: (region, key) => found(region, asText(key)) ?? fail('ItemNotFound', 'There is no such conditional format.'),
  read: {
    GetItemOrNullObject: (region, [id]) => found(region, asText(id)),
    GetItemAt: (region, [index]) => {
      const format = within(region)[asNumber(index)] ?? fail('ItemNotFound', 'There is no such conditional format.');
      return remote('ConditionalFormat', { sheet: region.sheet, format });
    },
    GetCount: (region) => within(region).length,
  },
  change: {
    Add: add,
    ClearAll: ({ sheet, areas }) => {
      assertAllowed(sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, areas);
    },
  },
};

/** Below zero counts from the end. */
function setPriority({ sheet, format }: SheetFormat, value: number): void {
  assertAllowed(sheet, 'allowFormatCells');
  const others = sheet.formats.filter((other) => other !== format);
  const at = value < 0 ? sheet.formats.length + value : value;
  if (!Number.isInteger(at) || at < 0 || at > others.length) invalid('There is no such priority.');
  sheet.formats = [...others.slice(0, at), format, ...others.slice(at)];
}

/** The part of a format that its type has; asking for another is an error, or a null object. */
const part = (type: ConditionalFormat['type'], kind: Kind) => ({
  strict: (target: SheetFormat): Remote =>
    target.format.type === type ? remote(kind, target) : invalid(`This is a format of type ${target.format.type}.`),
  orNull: (target: SheetFormat): Remote | null => (target.format.type === type ? remote(kind, target) : null),
});

const custom = part('Custom', 'CustomConditionalFormat');
const cellValue = part('CellValue', 'CellValueConditionalFormat');
const text = part('ContainsText', 'TextConditionalFormat');
const bar = part('DataBar', 'DataBarConditionalFormat');

export const conditionalFormat: RemoteType<SheetFormat> = {
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.formats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    Priority: (target, value) => setPriority(target, asNumber(value)),
    StopIfTrue: ({ sheet, format }, value) => {
      assertAllowed(sheet, 'allowFormatCells');
      format.stopIfTrue = asBoolean(value);
    },
  },
  links: {
    Custom: custom.strict,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.strict,
    CellValueOrNullObject: cellValue.orNull,
    TextComparison: text.strict,
    TextComparisonOrNullObject: text.orNull,
    DataBar: bar.strict,
    DataBarOrNullObject: bar.orNull,
  },
  read: {
    GetRange: ({ sheet, format }) =>
      format.areas.length === 1
        ? remote('Range', new Region(sheet, format.areas))
        : fail('InvalidOperation', 'The conditional format is on more than one range.'),
    GetRanges: ({ sheet, format }) => remote('RangeAreas', new Region(sheet, format.areas)),
  },
  change: {
    Delete: ({ sheet, format }) => {
      assertAllowed(sheet, 'allowFormatCells');
      sheet.formats = sheet.formats.filter((other) => other !== format);
    },
  },
};

function setRule({ sheet, format }: SheetFormat, value: Json): void {
  assertAllowed(sheet, 'allowFormatCells');
  format.rule = copyOf(asObject(value));
}

function setCellValueRule(target: SheetFormat, value: Json): void {
  const rule = asObject(value);
  asText(rule['operator']);
  const first = asText(rule['formula1']);
  if (first.startsWith('=') && !parseFormula(first)) invalid('formula1 is not a formula.');
  setRule(target, value);
}

function setTextRule(target: SheetFormat, value: Json): void {
  const { operator, text: wanted } = asObject(value);
  oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], operator);
  if (asText(wanted) === '') invalid('Every text contains nothing.');
  setRule(target, value);
}

export const customFormat: RemoteType<SheetFormat> = {
  links: {
    Rule: (target) => remote('ConditionalFormatRule', target),
    Format: (target) => remote('ConditionalRangeFormat', target),
  },
};

const format = (target: SheetFormat): Remote => remote('ConditionalRangeFormat', target);

export const cellValueFormat: RemoteType<SheetFormat> = {
  get: { Rule: (target) => copyOf(target.format.rule) },
  set: { Rule: setCellValueRule },
  links: { Format: format },
};

export const textFormat: RemoteType<SheetFormat> = {
  get: { Rule: (target) => copyOf(target.format.rule) },
  set: { Rule: setTextRule },
  links: { Format: format },
};

export const conditionalRule: RemoteType<SheetFormat> = {
  get: { Formula: (target) => target.format.rule['formula'] ?? '' },
  set: {
    Formula: (target, value) => {
      const formula = asText(value);
      if (!parseFormula(formula.startsWith('=') ? formula : `=${formula}`)) invalid('This is not a formula.');
      setRule(target, { formula: formula.startsWith('=') ? formula : `=${formula}` });
    },
  },
};
