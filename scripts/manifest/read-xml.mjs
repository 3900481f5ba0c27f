// A strict reader for manifest.xml that remembers lines: a check is of use when it says where. Whatever is not
// well-formed throws. Knows no DOCTYPE and no CDATA, which a manifest has no use for.

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTES = `(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*`;
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<!--(?:(?!--)[^])*-->|</(?<closed>${NAME})\\s*>|<(?<opened>${NAME})(?<attributes>${ATTRIBUTES})\\s*(?<empty>/?)>|(?<text>[^<]+)`,
  'y',
);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text) {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error('a bare &: write &amp;');
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name) =>
    name ? ENTITIES[name] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function attributesOf(source) {
  const attributes = {};
  for (const [, name, quoted] of source.matchAll(new RegExp(`(${NAME})\\s*=\\s*("[^"]*"|'[^']*')`, 'g'))) {
    if (name in attributes) throw new Error(`${name} is given twice`);
    attributes[name] = decode(quoted.slice(1, -1));
  }
  return attributes;
}

/** Takes one token into the tree. `open` is the path from the top to the element being read. */
function take({ closed, opened, attributes, empty, text }, open, line) {
  const current = open.at(-1);
  if (text !== undefined) current.text += decode(text);
  if (closed !== undefined && open.pop().name !== closed) {
    throw new Error(`</${closed}> closes <${current.name || 'nothing'}>`);
  }
  if (opened === undefined) return;
  const element = { name: opened, attributes: attributesOf(attributes), children: [], text: '', line, parent: current };
  current.children.push(element);
  if (empty === '') open.push(element);
}

/** The root element: { name, attributes, children, text, line, parent }. */
export function readXml(source) {
  const top = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [top];
  let line = 1;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    try {
      if (!match) throw new Error(`cannot be read: ${source.slice(at, at + 60).split('\n')[0]}`);
      take(match.groups, open, line);
      if (open.length === 0) throw new Error('more is closed than was opened');
    } catch (error) {
      throw Object.assign(new Error(error.message), { line });
    }
    line += match[0].split('\n').length - 1;
  }
  if (open.length > 1) throw Object.assign(new Error(`<${open.at(-1).name}> is never closed`), { line });
  if (top.children.length !== 1) throw Object.assign(new Error('not exactly one root element'), { line });
  return top.children[0];
}

/** Every element below one, itself included, in document order. */
export function allElements(element) {
  return [element, ...element.children.flatMap(allElements)];
}

export const childNamed = (element, name) => element?.children.find((child) => child.name === name);
