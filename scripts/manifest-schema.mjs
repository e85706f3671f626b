/**
 * The part of the published schemas (OfficeApp 1.1, TaskPaneAppVersionOverrides 1.0, MS-OWEMXML) the
 * manifest uses: for each element its children, in the order they must have; `?` optional, `+` one or
 * more, `*` any number.
 */
const UI = ['Label', 'Supertip'];
const BUTTON = [...UI, 'Icon', 'Action', 'Enabled?'];

const ORDER = {
  OfficeApp: [
    'Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl?', 'SupportUrl',
    'AppDomains?', 'Hosts', 'Requirements?', 'DefaultSettings', 'Permissions', 'Dictionary?', 'VersionOverrides?', 'ExtendedOverrides?',
  ],
  DisplayName: ['Override*'],
  Description: ['Override*'],
  IconUrl: ['Override*'],
  HighResolutionIconUrl: ['Override*'],
  SupportUrl: ['Override*'],
  AppDomains: ['AppDomain+'],
  'OfficeApp/Hosts': ['Host+'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  'DefaultSettings/SourceLocation': ['Override*'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources', 'WebApplicationInfo?', 'EquivalentAddins?'],
  'VersionOverrides/Hosts': ['Host+'],
  'Host/Workbook': ['Runtimes?', 'AllFormFactors?', 'DesktopFormFactor?'],
  Runtimes: ['Runtime+'],
  AllFormFactors: ['ExtensionPoint+'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint/CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'ExtensionPoint/PrimaryCommandSurface': ['OfficeTab*', 'CustomTab*'],
  'ExtensionPoint/ContextMenu': ['OfficeMenu+'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  CustomTab: ['Group+', 'Label'],
  OfficeTab: ['Group+'],
  // The schema allows several; Excel shows one.
  OfficeMenu: ['Control'],
  Group: ['Label', 'Icon', 'Control+'],
  'Control/Button': BUTTON,
  'Control/Menu': [...UI, 'Icon', 'Items'],
  Items: ['Item+'],
  Item: [...UI, 'Icon?', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  'Action/ShowTaskpane': ['TaskpaneId?', 'SourceLocation', 'Title?'],
  'Action/ExecuteFunction': ['FunctionName'],
  Resources: ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'],
  'bt:Images': ['bt:Image*'],
  'bt:Urls': ['bt:Url*'],
  'bt:ShortStrings': ['bt:String*'],
  'bt:LongStrings': ['bt:String*'],
  'bt:Images/bt:Image': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
  'bt:String': ['bt:Override*'],
  ExtendedOverrides: ['Tokens?'],
};

/** By type (`Host/Workbook`), by parent (`OfficeApp/Hosts`), or by name alone. */
const childrenOf = (element, parent) =>
  ORDER[`${element.name}/${element.attributes.get('xsi:type')}`] ?? ORDER[`${parent?.name}/${element.name}`] ?? ORDER[element.name] ?? [];

/** What breaks the order, is missing, is too many, or does not belong there. */
export function orderProblems(element, parent = null) {
  const slots = childrenOf(element, parent).map((slot) => ({ name: slot.replace(/[?+*]$/, ''), how: /[?+*]$/.exec(slot)?.[0] ?? '1' }));
  const problems = [];
  let reached = 0;
  for (const child of element.children) {
    const index = slots.findIndex(({ name }) => name === child.name);
    if (index < 0) problems.push(`<${child.name}> does not belong in <${element.name}>`);
    else if (index < reached) problems.push(`<${child.name}> stands too late in <${element.name}>`);
    else reached = index;
  }
  for (const { name, how } of slots) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count === 0 && (how === '1' || how === '+')) problems.push(`<${element.name}> lacks <${name}>`);
    if (count > 1 && (how === '1' || how === '?')) problems.push(`<${element.name}> has ${count} <${name}>, only one is allowed`);
  }
  return [...problems, ...element.children.flatMap((child) => orderProblems(child, element))];
}
