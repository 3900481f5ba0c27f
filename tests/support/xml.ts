/** An element of a parsed XML part. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="([^"<]*)"`, 'y');
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`,
  'y',
);

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text))
    throw new Error(`A bare & in ${text.slice(0, 80)}`);
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('Not a character of XML');
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex: string, decimal: string, name: string) =>
    name ? (ENTITIES[name] ?? '') : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
    const [, name = '', value = ''] = match;
    if (name in attributes) throw new Error(`${name} is given twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

/** A strict parser for the XML we write: whatever is not well-formed throws. Knows no DOCTYPE, comments or CDATA. */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    const current = open.at(-1);
    if (!match || !current) throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    const [, closed, opened, attributes = '', empty, text] = match;
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes <${current.name}>`);
    if (opened !== undefined) {
      const element: XmlElement = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty === '') open.push(element);
    }
    if (text !== undefined) current.text += decode(text);
    at = TOKEN.lastIndex;
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error('Not exactly one closed root element');
  return root;
}

/** Every element below one, itself included, in document order. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Every element of a name below one. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return allElements(element).filter((candidate) => candidate.name === name);
}
