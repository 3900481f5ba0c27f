import { clip, escapeText } from './escape';
import { MAIN_NAMESPACE } from './namespaces';
import { Numbered } from './numbered';
import { XmlBytes } from './xml-bytes';

/** Excel's limit for a cell's text. It calls a file with more damaged and drops the text, so the end is cut instead. */
export const TEXT_LIMIT = 32_767;

/** Text as `<t>`; without the mark, space at either end would be lost. */
function textXml(text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(text)}</t>`;
}

/** The parts before, under and after a line as long as a third of the text. */
function thirds(text: string): readonly string[] {
  const characters = [...text];
  const third = Math.round(characters.length / 3);
  const middle = characters.length - third;
  return [characters.slice(0, third), characters.slice(third, middle), characters.slice(middle)].map((part) =>
    part.join(''),
  );
}

/** The workbook's texts, each stored once: a name repeated on every row costs a number. */
export class SharedStrings {
  /** What is written, by what was asked for: most cells repeat a text, and need not escape it again. */
  private readonly plainNumbers = new Map<string, number>();
  private readonly items = new Numbered();
  private uses = 0;

  /** The number of a cell's text. */
  plain(text: string): number {
    this.uses += 1;
    const known = this.plainNumbers.get(text);
    if (known !== undefined) return known;
    const number = this.items.number(textXml(clip(text, TEXT_LIMIT)));
    this.plainNumbers.set(text, number);
    return number;
  }

  /** The same with a line under its middle third, given the run properties of text without and with a line. */
  ruled(text: string, bare: string, underlined: string): number {
    this.uses += 1;
    const runs = thirds(clip(text, TEXT_LIMIT)).map((part, index) =>
      part === '' ? '' : `<r><rPr>${index === 1 ? underlined : bare}</rPr>${textXml(part)}</r>`,
    );
    return this.items.number(runs.join(''));
  }

  toXml(): Uint8Array {
    const xml = new XmlBytes();
    xml.add(`<sst xmlns="${MAIN_NAMESPACE}" count="${this.uses}" uniqueCount="${this.items.size}">`);
    for (const item of this.items.values()) xml.add(`<si>${item}</si>`);
    xml.add('</sst>');
    return xml.finish();
  }
}
