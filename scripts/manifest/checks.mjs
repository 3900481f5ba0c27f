// What `npm run validate` looks at. A check takes the manifest and returns problems: { line, text }, none when all is well.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allElements, childNamed } from './read-xml.mjs';
import { FIXED, orderProblems } from './schema.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const LOCALES = { default: 'vi-VN', other: 'en-US' };
/** Of a reference id, and of texts by the list they stand in (the schema's), and of labels (so that a ribbon shows them). */
const LONGEST = { id: 32, 'bt:ShortStrings': 125, 'bt:LongStrings': 250, label: 40, url: 2048 };
const MANDATORY_SIZES = [16, 32, 80];
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_ICON = 100 * 1024;

const named = (root, ...names) => allElements(root).filter(({ name }) => names.includes(name));
const problem = ({ line }, text) => ({ line, text });
const textOf = (root, name) => childNamed(root, name)?.text.trim() ?? '';

/** Resources by id. Images stand twice in a manifest: as a resource with an id, and as a reference with a size. */
const resources = (root) => named(root, 'bt:Image', 'bt:Url', 'bt:String').filter(({ attributes }) => attributes.id);

/** The folder of the web server: whatever the task pane is loaded from. */
function hostOf(root) {
  const source = childNamed(childNamed(root, 'DefaultSettings'), 'SourceLocation');
  return (source?.attributes.DefaultValue ?? '').replace(/[^/]*$/, '');
}

function order(root) {
  return allElements(root).flatMap(orderProblems);
}

function identity(root) {
  const problems = [];
  const say = (name, text) => problems.push(problem(childNamed(root, name) ?? root, text));
  for (const element of named(root, ...Object.keys(FIXED))) {
    for (const [name, value] of Object.entries(FIXED[element.name])) {
      if (element.attributes[name] !== value) problems.push(problem(element, `${name} must be ${value}`));
    }
  }
  if (!/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(textOf(root, 'Id'))) {
    say('Id', 'not a GUID; take the one in the last release, a new one makes a second add-in');
  }
  // The schema allows fewer; all four, so that a later version is plainly the greater one.
  if (!/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(textOf(root, 'Version'))) say('Version', 'write four numbers, as 1.0.0.0');
  if (textOf(root, 'DefaultLocale') !== LOCALES.default) say('DefaultLocale', `must be ${LOCALES.default}`);
  if (textOf(root, 'Permissions') !== 'ReadWriteDocument') say('Permissions', 'ReadWriteDocument, no more and no less');
  return problems;
}

function addresses(root) {
  const host = hostOf(root);
  const problems = [];
  for (const element of allElements(root)) {
    for (const value of [element.attributes.DefaultValue, element.attributes.Value, element.text.trim()]) {
      if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value ?? '')) continue;
      if (!value.startsWith('https://')) problems.push(problem(element, `${value}: Excel wants https://`));
      else if (!value.startsWith(host)) problems.push(problem(element, `${value} is not on ${host}, our only host`));
      if (value.length > LONGEST.url) problems.push(problem(element, `longer than ${LONGEST.url} characters`));
    }
  }
  for (const element of named(root, 'AppDomains'))
    problems.push(problem(element, `nothing is loaded but from ${host}`));
  return problems;
}

function pages(root) {
  return named(root, 'bt:Url', 'SupportUrl', 'SourceLocation').flatMap((element) => {
    const page = element.attributes.DefaultValue?.split('/').at(-1);
    if (page === undefined || existsSync(`${repository}src/taskpane/${page}`)) return [];
    return [problem(element, `${page}: there is no such page in src/taskpane`)];
  });
}

/** The kind of resource that an element refers to. */
function kindWanted({ name, parent }) {
  if (name === 'bt:Image') return 'bt:Images';
  if (['FunctionFile', 'Runtime', 'SourceLocation', 'LearnMoreUrl'].includes(name)) return 'bt:Urls';
  return name === 'Description' && parent.name !== 'VersionOverrides' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

function references(root) {
  const problems = [];
  const defined = new Map();
  for (const resource of resources(root)) {
    const { id } = resource.attributes;
    if (defined.has(id)) problems.push(problem(resource, `id "${id}" is given twice`));
    if (id.length > LONGEST.id) problems.push(problem(resource, `id "${id}" is longer than ${LONGEST.id} characters`));
    defined.set(id, resource);
  }
  const used = new Set();
  for (const element of allElements(root).filter(({ attributes }) => attributes.resid !== undefined)) {
    const { resid } = element.attributes;
    const resource = defined.get(resid);
    used.add(resid);
    if (!resource) problems.push(problem(element, `resid "${resid}" is not defined in <Resources>`));
    else if (resource.parent.name !== kindWanted(element)) {
      problems.push(problem(element, `resid "${resid}" must stand in <${kindWanted(element)}>`));
    }
  }
  for (const [id, resource] of defined) {
    if (!used.has(id)) problems.push(problem(resource, `"${id}" is used nowhere; delete it`));
  }
  return problems;
}

const texts = (element) => [
  element.attributes.DefaultValue ?? '',
  ...element.children.map(({ attributes }) => attributes.Value ?? ''),
];

function lengths(root) {
  const labels = new Set(named(root, 'Label').map(({ attributes }) => attributes.resid));
  const limitOf = ({ name, parent, attributes }) => {
    if (name === 'DisplayName') return LONGEST['bt:ShortStrings'];
    if (name === 'Description') return LONGEST['bt:LongStrings'];
    return labels.has(attributes.id) ? LONGEST.label : LONGEST[parent.name];
  };
  return localised(root).flatMap((element) => {
    const limit = limitOf(element);
    const tooLong = texts(element).filter((text) => text.length > limit);
    return tooLong.map((text) => problem(element, `${text.length} characters, ${limit} are allowed: ${text}`));
  });
}

/** Whatever is read by people, in both languages. */
function localised(root) {
  return [
    ...root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...named(root, 'bt:String'),
  ];
}

function languages(root) {
  return localised(root).flatMap((element) => {
    const what = element.attributes.id ?? element.name;
    const overrides = element.children.filter(({ attributes }) => attributes.Locale === LOCALES.other);
    const problems = [];
    if (overrides.length !== 1) problems.push(problem(element, `"${what}" needs one Override for ${LOCALES.other}`));
    if (texts(element).some((text) => text.trim() === ''))
      problems.push(problem(element, `"${what}" has an empty text`));
    if (texts(element).some((text) => text !== text.normalize('NFC'))) {
      problems.push(problem(element, `"${what}" is not Unicode NFC: type it again`));
    }
    return problems;
  });
}

/** Width and height of a PNG, undefined when it is none. */
function pngSize(file) {
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconProblem(element, address, size, host) {
  const path = address.slice(host.length);
  const file = repository + path;
  if (!existsSync(file)) return problem(element, `there is no ${path}; \`npm run icons\` draws it`);
  const found = pngSize(file);
  if (!found) return problem(element, `${path} is not a PNG`);
  if (found.width !== size || found.height !== size) {
    return problem(element, `${path} is ${found.width} × ${found.height}, ${size} × ${size} are wanted`);
  }
  return statSync(file).size > LARGEST_ICON ? problem(element, `${path} is larger than 100 KB`) : undefined;
}

function icons(root) {
  const host = hostOf(root);
  const byId = new Map(resources(root).map((resource) => [resource.attributes.id, resource]));
  const problems = [];
  const look = (element, size) => problems.push(iconProblem(element, element.attributes.DefaultValue, size, host));
  for (const [name, size] of Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 })) {
    for (const element of named(root, name)) look(element, size);
  }
  for (const icon of named(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
    const mandatory = missing.some((size) => MANDATORY_SIZES.includes(size)) ? ' (16, 32 and 80 are mandatory)' : '';
    if (missing.length > 0) problems.push(problem(icon, `no picture of ${missing.join(', ')} px${mandatory}`));
    icon.children.forEach((image, index) => {
      const resource = byId.get(image.attributes.resid);
      if (resource) problems.push(iconProblem(image, resource.attributes.DefaultValue, sizes[index], host));
    });
  }
  return problems.filter((found) => found !== undefined);
}

/** The lowest that Excel 2021, 2024, Microsoft 365 and Excel on the web all have. */
const NEEDED_SETS = { ExcelApi: '1.9', SharedRuntime: '1.1' };

function requirements(root) {
  const problems = [];
  const sets = named(root, 'Set');
  for (const [name, version] of Object.entries(NEEDED_SETS)) {
    const set = sets.find(({ attributes }) => attributes.Name === name);
    if (set?.attributes.MinVersion !== version) {
      problems.push(problem(set ?? root, `${name} ${version} is what src/excel asks for, and Excel 2021 has`));
    }
  }
  for (const set of sets.filter(({ attributes }) => !(attributes.Name in NEEDED_SETS))) {
    problems.push(problem(set, `${set.attributes.Name} shuts out Excels that can do without it; ask isSetSupported`));
  }
  for (const host of named(root, 'Host')) {
    if ((host.attributes.Name ?? host.attributes['xsi:type']) !== 'Workbook')
      problems.push(problem(host, 'Excel only'));
  }
  return problems;
}

function functions(root) {
  const source = readFileSync(`${repository}src/commands/names.ts`, 'utf8');
  const list = /COMMANDS = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const known = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  const wanted = named(root, 'FunctionName');
  const problems = wanted
    .filter(({ text }) => !known.includes(text.trim()))
    .map((element) => problem(element, `"${element.text.trim()}" is not in COMMANDS (src/commands/names.ts)`));
  for (const name of known.filter((one) => !wanted.some(({ text }) => text.trim() === one))) {
    problems.push(problem(root, `no button calls "${name}" of COMMANDS (src/commands/names.ts)`));
  }
  return problems;
}

/** In the order they are told: later ones make sense only when the earlier ones hold. */
export const CHECKS = {
  'element order': order,
  'identity, version, permissions': identity,
  'addresses: https, one host': addresses,
  'pages exist': pages,
  'every resid defined, every resource used': references,
  'lengths of texts': lengths,
  'vi-VN and en-US for every text': languages,
  'icons: files and sizes': icons,
  'requirement sets and hosts': requirements,
  'functions of the ribbon': functions,
};
