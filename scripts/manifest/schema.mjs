// The children of each element, in the only order Office accepts: OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0 and
// TaskPaneAppVersionOverridesV1_0 (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering),
// as far as a task pane with ribbon buttons needs them. A name ending in ? may be missing, in + may be repeated, in * both.

const VERSION_OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

const ORDER = {
  OfficeApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains?',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override*'],
  Hosts: ['Host+'],
  Requirements: ['Sets', 'Methods?'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab*', 'CustomTab*'],
  OfficeTab: ['Group+'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image*'],
  'bt:Urls': ['bt:Url*'],
  'bt:ShortStrings': ['bt:String*'],
  'bt:LongStrings': ['bt:String*'],
  'bt:String': ['bt:Override*'],
};

/** The same names mean other things further down. */
const INSIDE_OVERRIDES = { Host: ['Runtimes?', 'DesktopFormFactor'] };
const ACTIONS = { ExecuteFunction: ['FunctionName'], ShowTaskpane: ['TaskpaneId?', 'SourceLocation', 'Title?'] };

const isInsideOverrides = ({ parent }) =>
  Boolean(parent) && (parent.name === 'VersionOverrides' || isInsideOverrides(parent));

function expectedOf(element) {
  if (element.name === 'Action') return ACTIONS[element.attributes['xsi:type']] ?? [];
  if (isInsideOverrides(element)) {
    // Titles and descriptions of buttons are references, without children.
    if (element.attributes.resid !== undefined) return [];
    if (element.name in INSIDE_OVERRIDES) return INSIDE_OVERRIDES[element.name];
  } else if (element.name === 'Description') return ['Override*'];
  return ORDER[element.name] ?? [];
}

/** What is wrong with the children of one element. */
export function orderProblems(element) {
  const expected = expectedOf(element).map((entry) => ({
    name: entry.replace(/[?+*]$/, ''),
    optional: /[?*]$/.test(entry),
    repeated: /[+*]$/.test(entry),
  }));
  const names = expected.map(({ name }) => name);
  const problems = [];
  let reached = -1;
  for (const { name, line } of element.children) {
    const place = names.indexOf(name);
    if (place < 0) {
      problems.push({ line, text: `<${name}> does not belong in <${element.name}>` });
    } else if (place < reached) {
      const order = names.filter((one) => element.children.some((child) => child.name === one)).join(', ');
      problems.push({ line, text: `<${name}> stands after <${names[reached]}>: the order is ${order}` });
    } else if (place === reached && !expected[place].repeated) {
      problems.push({ line, text: `<${name}> stands twice in <${element.name}>` });
    }
    reached = Math.max(reached, place);
  }
  for (const { name, optional } of expected) {
    if (optional || element.children.some((child) => child.name === name)) continue;
    problems.push({ line: element.line, text: `<${element.name}> needs <${name}>` });
  }
  return problems;
}

/** Attributes with one right value: a wrong namespace makes Office overlook the part without a word. */
export const FIXED = {
  OfficeApp: {
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'TaskPaneApp',
  },
  VersionOverrides: { xmlns: VERSION_OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' },
};
