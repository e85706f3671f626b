/**
 * The project's own check of an add-in manifest: Microsoft's validator asks a web service, so it cannot
 * run without a network. Used by the tests and, on the rewritten manifest, by every build for deployment.
 */
import { orderProblems } from './manifest-schema.mjs';
import { childOf, descendants, parseXml } from './xml.mjs';

const SHORT = 125;
const LONG = 250;
const RESID = 32;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SHORTCUT = /^(?=.*(?:Ctrl|Alt|Cmd|Command))(?:(?:Ctrl|Alt|Shift|Cmd|Command|Option)\+)+[A-Z0-9]$/;
const BUTTON_SIZES = ['16', '32', '80'];

const named = (element, name) => [...descendants(element)].filter((child) => child.name === name);
const values = (element) => [['', element.attributes.get('DefaultValue') ?? ''], ...element.children.map((child) => [child.attributes.get('Locale'), child.attributes.get('Value') ?? ''])];

/** Width of a PNG from its header. */
const pngWidth = (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);

/**
 * @param {string} xml the manifest
 * @param {{ version: string, actions: readonly string[], locales: readonly string[], read: (path: string) => Uint8Array | null }} facts
 *   package.json's version, the ids of the add-in's actions, the locales that must be translated, and the
 *   served files by their path below the manifest's root address
 * @returns {string[]} what is wrong; empty where nothing is
 */
export function checkManifest(xml, facts) {
  let manifest;
  try {
    manifest = parseXml(xml);
  } catch (error) {
    return [`The manifest is not well-formed: ${error.message}`];
  }
  return [
    ...orderProblems(manifest),
    ...identityProblems(manifest, facts.version),
    ...versionProblems(manifest),
    ...textProblems(manifest, facts.locales),
    ...resourceProblems(manifest),
    ...addressProblems(manifest, facts.read),
    ...iconProblems(manifest, facts.read),
    ...runtimeProblems(manifest),
    ...actionProblems(manifest, facts.actions),
    ...shortcutProblems(manifest, facts),
  ];
}

function identityProblems(manifest, version) {
  const problems = [];
  const id = childOf(manifest, 'Id')?.text ?? '';
  const stated = childOf(manifest, 'Version')?.text ?? '';
  if (!GUID.test(id)) problems.push(`Id ${id} is no GUID (version 4, lower case)`);
  if (stated !== `${version}.0`) problems.push(`Version ${stated} is not package.json's ${version}.0`);
  const controls = [...descendants(manifest)].filter(({ name }) => ['Control', 'Item', 'Group', 'CustomTab'].includes(name)).map(({ attributes }) => attributes.get('id'));
  for (const twice of controls.filter((control, index) => controls.indexOf(control) !== index)) problems.push(`The control id ${twice} stands twice`);
  return problems;
}

/** Page and functions are asked for with the manifest's version: no cache hands a new manifest old ones, and the pane sees which manifest opened it. */
function versionProblems(manifest) {
  const stated = childOf(manifest, 'Version')?.text ?? '';
  return addressesOf(manifest).filter((address) => /\/(?:taskpane\.html|functions[^/]*\.json)/.test(address) && new URL(address).searchParams.get('v') !== stated).map((address) => `${address} does not carry the version ${stated}`);
}

function textProblems(manifest, locales) {
  const limited = [
    [childOf(manifest, 'DisplayName'), SHORT], [childOf(manifest, 'Description'), LONG],
    ...named(manifest, 'bt:ShortStrings').flatMap((list) => list.children.map((text) => [text, SHORT])),
    ...named(manifest, 'bt:LongStrings').flatMap((list) => list.children.map((text) => [text, LONG])),
  ];
  return limited.filter(([text]) => text).flatMap(([text, limit]) => {
    const label = text.attributes.get('id') ?? text.name;
    const given = values(text);
    return [
      ...given.filter(([, value]) => value === '').map(([locale]) => `${label} is empty${locale ? ` in ${locale}` : ''}`),
      ...given.filter(([, value]) => value.length > limit).map(([, value]) => `${label} has ${value.length} characters, at most ${limit} are allowed`),
      ...locales.filter((locale) => !given.some(([name]) => name === locale)).map((locale) => `${label} is not translated into ${locale}`),
    ];
  });
}

const RESOURCE_LISTS = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];

/** Which list a reference must find its resource in; what is not named here is a short string. */
function listFor(element, parent) {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'Runtime', 'FunctionFile', 'LearnMoreUrl'].includes(element.name)) return 'bt:Urls';
  return element.name === 'Description' && ['Supertip', 'GetStarted', 'VersionOverrides'].includes(parent.name) ? 'bt:LongStrings' : 'bt:ShortStrings';
}

function resourceProblems(manifest) {
  const resources = named(manifest, 'Resources').flatMap(({ children }) => children).filter(({ name }) => RESOURCE_LISTS.includes(name));
  const ids = new Map(resources.map((list) => [list.name, list.children.map(({ attributes }) => attributes.get('id') ?? '')]));
  const all = [...ids.values()].flat();
  const problems = [];
  const used = new Set();
  for (const parent of descendants(manifest)) {
    for (const element of parent.children) {
      const resid = element.attributes.get('resid');
      if (resid === undefined) continue;
      used.add(resid);
      const list = listFor(element, parent);
      if (!ids.get(list)?.includes(resid)) problems.push(`<${element.name}> refers to ${resid}, which is not in ${list}`);
    }
  }
  for (const id of all) {
    if (id.length > RESID) problems.push(`The resource id ${id} is longer than ${RESID} characters`);
    if (!used.has(id)) problems.push(`The resource ${id} is never used`);
    if (all.indexOf(id) !== all.lastIndexOf(id)) problems.push(`The resource id ${id} stands twice`);
  }
  return [...new Set(problems)];
}

const rootOf = (manifest) => new URL('.', childOf(childOf(manifest, 'DefaultSettings'), 'SourceLocation')?.attributes.get('DefaultValue') ?? 'https://missing.invalid/').href;

const pathOf = (manifest, address) => decodeURIComponent(address.slice(rootOf(manifest).length).split('?')[0]);

function addressesOf(manifest) {
  const attributes = ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'];
  const inAttributes = [...descendants(manifest)].flatMap((element) => attributes.map((name) => element.attributes.get(name)));
  return [...new Set([...inAttributes, ...named(manifest, 'AppDomain').map(({ text }) => text)].filter((value) => value && /^\w+:\/\//.test(value)))];
}

function addressProblems(manifest, read) {
  const root = rootOf(manifest);
  return addressesOf(manifest).flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (address === new URL(root).origin) return [];
    if (!address.startsWith(root)) return [`${address} is not below ${root}`];
    return read(pathOf(manifest, address)) ? [] : [`${address} is not served: the file is missing`];
  });
}

function iconProblems(manifest, read) {
  const addresses = new Map(named(manifest, 'bt:Images').flatMap(({ children }) => children).map(({ attributes }) => [attributes.get('id'), attributes.get('DefaultValue') ?? '']));
  const wanted = [
    [childOf(manifest, 'IconUrl')?.attributes.get('DefaultValue') ?? '', 32], [childOf(manifest, 'HighResolutionIconUrl')?.attributes.get('DefaultValue') ?? '', 64],
    ...named(manifest, 'Icon').flatMap(({ children }) => children.map(({ attributes }) => [addresses.get(attributes.get('resid')) ?? '', Number(attributes.get('size'))])),
  ];
  const sizes = named(manifest, 'Icon').flatMap(({ children }) => {
    const given = children.map(({ attributes }) => attributes.get('size'));
    return BUTTON_SIZES.filter((size) => !given.includes(size)).map((size) => `An <Icon> lacks the size ${size}`);
  });
  const wrong = wanted.flatMap(([address, size]) => {
    const bytes = address.startsWith(rootOf(manifest)) ? read(pathOf(manifest, address)) : null;
    return bytes && pngWidth(bytes) !== size ? [`${address} is ${pngWidth(bytes)} px wide, not ${size}`] : [];
  });
  return [...new Set([...sizes, ...wrong])];
}

/** A shared runtime exists only where pane, functions and commands name one and the same page. */
function runtimeProblems(manifest) {
  const urls = new Map(named(manifest, 'bt:Url').map(({ attributes }) => [attributes.get('id'), attributes.get('DefaultValue')]));
  const pages = [
    ...named(manifest, 'Runtime'), ...named(manifest, 'FunctionFile'), ...named(manifest, 'Page').map(({ children }) => children[0]),
    ...named(manifest, 'Action').map((action) => childOf(action, 'SourceLocation')),
  ].filter(Boolean).map(({ attributes }) => urls.get(attributes.get('resid')));
  const start = childOf(childOf(manifest, 'DefaultSettings'), 'SourceLocation')?.attributes.get('DefaultValue');
  const problems = [...new Set(pages)].filter((page) => page !== start).map((page) => `${page} is not the shared runtime's page ${start}`);
  if (named(manifest, 'Runtime')[0]?.attributes.get('lifetime') !== 'long') problems.push('The runtime is not shared: lifetime is not long');
  return problems;
}

const actionProblems = (manifest, actions) =>
  named(manifest, 'FunctionName').map(({ text }) => text).filter((name) => !actions.includes(name)).map((name) => `The action ${name} is unknown to the add-in`);

function shortcutProblems(manifest, { actions, locales, read }) {
  const overrides = childOf(manifest, 'ExtendedOverrides');
  if (!overrides) return [];
  const load = (name) => {
    const bytes = read(pathOf(manifest, overrides.attributes.get(name) ?? ''));
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  };
  const file = load('Url');
  const translated = locales.length > 0 ? load('ResourcesUrl') : {};
  if (!file || !translated) return ['The shortcuts or their translation are missing'];
  const problems = [];
  const resolve = (text) => {
    const token = /^\$\{resource\.(\w+)\}$/.exec(text)?.[1];
    if (token === undefined) return [text];
    return [file.resources.default, translated].map((strings) => strings[token]?.value ?? (problems.push(`The shortcut text ${token} is missing`), ''));
  };
  const known = file.actions.map(({ id }) => id);
  for (const { id, name } of file.actions) {
    if (!actions.includes(id)) problems.push(`The action ${id} is unknown to the add-in`);
    resolve(name);
  }
  for (const { action, key } of file.shortcuts) {
    if (!known.includes(action)) problems.push(`A shortcut calls ${action}, which is not declared`);
    for (const keys of resolve(key.default)) if (keys !== '' && !SHORTCUT.test(keys)) problems.push(`${keys} is no shortcut`);
  }
  // In each language by itself: two actions on the same keys, and neither of them can be relied on.
  const chosen = file.shortcuts.map(({ key }) => resolve(key.default));
  for (const keys of [0, 1].map((language) => chosen.map((inLanguages) => inLanguages[language] ?? inLanguages[0])))
    for (const twice of keys.filter((one, index) => one !== '' && keys.indexOf(one) !== index)) problems.push(`${twice} stands for two actions`);
  return problems;
}
