import { formatRange, type ValidationPlan } from '../../core';
import { clip, escapeText, escapeTextAttribute } from './escape';

/** Excel's limits; it calls a file that exceeds one damaged. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A list stands in the file as one text with commas, so neither the commas nor its length leave a choice. */
function listFormula(values: readonly string[]): string {
  const list = values.join(',');
  if (values.some((value) => value.includes(','))) throw new RangeError(`A list's values hold no commas: ${list}`);
  if (list.length > LIST_LIMIT) throw new RangeError(`A list is at most ${LIST_LIMIT} characters long: ${list}`);
  return quoted(list);
}

function ruleXml(rule: ValidationPlan['rule']): { readonly attributes: string; readonly formulas: string } {
  switch (rule.type) {
    case 'any':
      return { attributes: '', formulas: '' };
    case 'list': {
      const formula = escapeText(listFormula(rule.values));
      return { attributes: ' type="list"', formulas: `<formula1>${formula}</formula1>` };
    }
    case 'whole':
    case 'decimal':
      return {
        attributes: ` type="${rule.type}" operator="between"`,
        formulas: `<formula1>${rule.minimum}</formula1><formula2>${rule.maximum}</formula2>`,
      };
  }
}

function messageXml(kind: 'prompt' | 'error', message: { readonly title: string; readonly text: string }): string {
  const title = escapeTextAttribute(clip(message.title, TITLE_LIMIT));
  const text = escapeTextAttribute(clip(message.text, MESSAGE_LIMIT));
  return ` ${kind}Title="${title}" ${kind}="${text}"`;
}

function validationXml({ range, rule, prompt, error }: ValidationPlan): string {
  const { attributes, formulas } = ruleXml(rule);
  const shown = `allowBlank="1" showInputMessage="1"${rule.type === 'any' ? '' : ' showErrorMessage="1"'}`;
  const messages = `${error ? messageXml('error', error) : ''}${messageXml('prompt', prompt)}`;
  return `<dataValidation${attributes} ${shown}${messages} sqref="${formatRange(range)}">${formulas}</dataValidation>`;
}

export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}
