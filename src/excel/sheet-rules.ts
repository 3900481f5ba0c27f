import { type BarPlan, type ConditionalPlan, formatRange, PAINTS, type SheetPlan, type ValidationPlan } from '../core';

/** Excel's limits of a message; it refuses more. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function validationRule(rule: ValidationPlan['rule']): Excel.DataValidationRule | null {
  switch (rule.type) {
    case 'whole':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'any':
      return null;
  }
}

function validate(sheet: Excel.Worksheet, { range, rule, prompt, error }: ValidationPlan): void {
  const validation = sheet.getRange(formatRange(range)).dataValidation;
  const excelRule = validationRule(rule);
  if (excelRule) validation.rule = excelRule;
  const clipped = ({ title, text }: { readonly title: string; readonly text: string }) => ({
    title: title.slice(0, LONGEST_TITLE),
    message: text.slice(0, LONGEST_MESSAGE),
  });
  validation.prompt = { showPrompt: true, ...clipped(prompt) };
  if (error && excelRule) validation.errorAlert = { showAlert: true, style: 'Stop', ...clipped(error) };
}

/** Colours that follow a word. Excel puts each new rule first, so the first one is added last. */
function follow(sheet: Excel.Worksheet, { range, match, equals }: ConditionalPlan): void {
  const { conditionalFormats } = sheet.getRange(formatRange(range));
  for (const { text, paint } of [...equals].reverse()) {
    const isStart = match === 'start';
    const format = conditionalFormats.add(isStart ? 'ContainsText' : 'CellValue');
    const { fill } = (isStart ? format.textComparison : format.cellValue).format;
    fill.color = `#${PAINTS[paint].fill}`;
    if (isStart) format.textComparison.rule = { operator: 'BeginsWith', text };
    else format.cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    format.stopIfTrue = true;
  }
}

/** Grey, so that it says as much on paper; the number stands on it. */
const BAR = '#BFBFBF';

function measure(sheet: Excel.Worksheet, { range, most }: BarPlan): void {
  const { dataBar } = sheet.getRange(formatRange(range)).conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(most) };
  dataBar.positiveFormat.fillColor = BAR;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.showDataBarOnly = false;
}

export function writeRules(sheet: Excel.Worksheet, { validations, conditionals, bars = [] }: SheetPlan): void {
  for (const validation of validations) validate(sheet, validation);
  for (const conditional of conditionals) follow(sheet, conditional);
  for (const bar of bars) measure(sheet, bar);
}
