import type { ConditionalLook } from '../model/conditional-format';
import { assertAllowed } from '../model/guards';
import type { Json } from '../model/json';
import { asBoolean, asColor, asText, oneOf } from '../wire/arguments';
import { remote, type RemoteType, type SheetFormat } from '../wire/remote';

const get =
  (key: keyof ConditionalLook, none: Json = null) =>
  ({ format }: SheetFormat): Json =>
    format.look[key] ?? none;

const set =
  <K extends keyof ConditionalLook>(key: K, read: (value: Json) => ConditionalLook[K]) =>
  ({ sheet, format }: SheetFormat, value: Json): void => {
    assertAllowed(sheet, 'allowFormatCells');
    format.look[key] = read(value);
  };

export const conditionalRangeFormat: RemoteType<SheetFormat> = {
  get: { NumberFormat: get('numberFormat') },
  set: { NumberFormat: set('numberFormat', asText) },
  links: {
    Fill: (target) => remote('ConditionalRangeFill', target),
    Font: (target) => remote('ConditionalRangeFont', target),
  },
};

export const conditionalFill: RemoteType<SheetFormat> = {
  get: { Color: get('fill', '') },
  set: { Color: set('fill', asColor) },
};

export const conditionalFont: RemoteType<SheetFormat> = {
  get: { Color: get('fontColor', ''), Bold: get('bold'), Italic: get('italic'), Underline: get('underline') },
  set: {
    Color: set('fontColor', asColor),
    Bold: set('bold', asBoolean),
    Italic: set('italic', asBoolean),
    Underline: set('underline', (value) => oneOf(['None', 'Single', 'Double'], value)),
  },
};
