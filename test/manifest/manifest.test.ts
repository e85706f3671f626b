import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../scripts/manifest-check.mjs';
import { ACTIONS, type Action } from '../../src/commands/actions';
import { TABS } from '../../src/taskpane/shell/tabs';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const actions = ACTIONS.map(({ id }) => id);
const icon = (size: number) => new Uint8Array(readFileSync(join(root, 'assets', `icon-${size}.png`)));

/** The files as they lie in the repository; the pages are the build's, so here they only have to be named. */
const PAGES = ['taskpane.html', 'functions.json', 'functions.zh-CN.json', 'help.html'];
const source = (path: string): Uint8Array | null => {
  if (PAGES.includes(path)) return new Uint8Array();
  return path.startsWith('assets/') && existsSync(join(root, path)) ? new Uint8Array(readFileSync(join(root, path))) : null;
};
const check = (xml: string, read = source) => checkManifest(xml, { version, actions, locales: ['zh-CN'], read });

/** Replaces exactly what stands there once or more; a replacement that changes nothing is a broken test. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`${String(from)} does not stand in manifest.xml`);
  return result;
}

test('the manifest has no fault the project’s own check knows', () => {
  expect(check(manifest)).toEqual([]);
});

test('every action of the add-in can be reached', () => {
  const named = Array.from(manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g), (match) => match[1] ?? '');
  expect([...named].sort()).toEqual([...actions].sort());
});

test.each<[string, string, RegExp]>([
  ['two elements in the wrong order', changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'), /<Version> stands too late in <OfficeApp>/],
  ['shortcuts before the version overrides', changed(/([\s\S]*)(<VersionOverrides[\s\S]*<\/VersionOverrides>)\s*(<ExtendedOverrides.*\/>)/, '$1$3$2'), /<VersionOverrides> stands too late/],
  ['a tab’s label before its groups', changed(/(<CustomTab id="PairShare.Tab">)([\s\S]*)(<Label resid="Tab.Label"\/>)/, '$1$3$2'), /<Group> stands too late in <CustomTab>/],
  ['an element that does not belong there', changed('<GetStarted>', '<Label resid="Tab.Label"/><GetStarted>'), /<Label> does not belong in <DesktopFormFactor>/],
  ['a missing element', changed(/<Permissions>.*<\/Permissions>/, ''), /<OfficeApp> lacks <Permissions>/],
  ['two entries in the context menu', changed(/(<Control xsi:type="Menu" id="PairShare.CellMenu">[\s\S]*?<\/Control>)/, '$1$1'), /<OfficeMenu> has 2 <Control>/],
  ['an unclosed element', changed('</Resources>', ''), /not well-formed/],
  ['a resource that is not there', changed('resid="Tab.Label"', 'resid="Tab.Labels"'), /<Label> refers to Tab.Labels, which is not in bt:ShortStrings/],
  ['a long text where a short one belongs', changed('<Title resid="Apply.Label"', '<Title resid="Apply.Tip"'), /<Title> refers to Apply.Tip/],
  ['a resource nobody uses', changed('resid="Pane.Tip"', 'resid="Apply.Tip"'), /The resource Pane.Tip is never used/],
  ['a resource id of more than 32 characters', changed(/Group\.Agreements/g, 'Group.Agreements.Of.This.Very.Workbook'), /longer than 32/],
  ['a label of more than 125 characters', changed('DefaultValue="Open pane"', `DefaultValue="${'a'.repeat(126)}"`), /Pane.Label has 126 characters, at most 125/],
  ['a Chinese tip of more than 250 characters', changed('Value="打开结对分算窗格。"', `Value="${'长'.repeat(251)}"`), /Pane.Tip has 251 characters, at most 250/],
  ['a text without its Chinese', changed('<bt:Override Locale="zh-CN" Value="打开窗格"/>', ''), /Pane.Label is not translated into zh-CN/],
  ['an address without https', changed('https://localhost:3000/functions.json', 'http://localhost:3000/functions.json'), /is not https/],
  ['a page asked for with another version', changed('taskpane.html?v=0.1.0.0', 'taskpane.html?v=0.0.9.0'), /taskpane.html\?v=0.0.9.0 does not carry the version/],
  ['a file that is not served', changed('assets/apply-80.png', 'assets/apply-81.png'), /apply-81.png is not served/],
  ['an icon of another size', changed('assets/agreements-32.png', 'assets/icon-64.png'), /icon-64.png is 64 px wide, not 32/],
  ['an icon list without 80 px', changed('<bt:Image size="80" resid="Icon.Apply.80"/>', ''), /lacks the size 80/],
  ['a page that leaves the shared runtime', changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'), /is not the shared runtime's page/],
  ['a runtime that is not long-lived', changed('lifetime="long"', 'lifetime="short"'), /not shared/],
  ['a button without an action in the add-in', changed('<FunctionName>applyHere<', '<FunctionName>applyThere<'), /The action applyThere is unknown/],
  ['another version than package.json’s', changed(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'), /Version 9.9.9.0 is not package.json's/],
  ['an id that is no GUID', changed(/<Id>.*<\/Id>/, '<Id>pairshare</Id>'), /Id pairshare is no GUID/],
  ['a control id that stands twice', changed('id="PairShare.ApplyHere"', 'id="PairShare.ShowPane"'), /The control id PairShare.ShowPane stands twice/],
])('the check finds %s', (_, xml, problem) => {
  expect(check(xml).join('\n')).toMatch(problem);
});

describe('the shortcuts', () => {
  const shortcuts = readFileSync(join(root, 'assets', 'shortcuts.json'), 'utf8');
  const withShortcuts = (from: string, to: string) => (path: string) =>
    path === 'assets/shortcuts.json' ? new TextEncoder().encode(shortcuts.replaceAll(from, to)) : source(path);

  test.each<[string, string, string, RegExp]>([
    ['an unknown action', '"id": "applyAgreement"', '"id": "applyAll"', /The action applyAll is unknown/],
    ['a shortcut for an undeclared action', '"action": "showAgreements"', '"action": "hide"', /calls hide, which is not declared/],
    ['keys that stand for two actions', 'Ctrl+Alt+Shift+R', 'Ctrl+Alt+Shift+E', /Ctrl\+Alt\+Shift\+E stands for two actions/],
    ['a shortcut of one key', 'Ctrl+Alt+Shift+J', 'J', /J is no shortcut/],
    ['a text without a translation', 'showAgreementsKey', 'showKey', /The shortcut text showKey is missing/],
  ])('are checked for %s', (_, from, to, problem) => {
    expect(shortcuts).toContain(from);
    expect(check(manifest, withShortcuts(from, to)).join('\n')).toMatch(problem);
  });

  test('are found missing', () => {
    expect(check(manifest, (path) => (path.endsWith('shortcuts.json') ? null : source(path))).join('\n')).toMatch(/shortcuts or their translation are missing/);
  });
});

test('every task of the strip has a button, and keys of its own', () => {
  const declared = JSON.parse(readFileSync(join(root, 'assets', 'shortcuts.json'), 'utf8')) as { shortcuts: { action: string }[] };
  const keyed = new Set(declared.shortcuts.map(({ action }) => action));
  const opened = (list: readonly Action[]) => TABS.filter((tab) => list.some(({ opens }) => opens === tab));
  expect(opened(ACTIONS)).toEqual([...TABS]);
  expect(opened(ACTIONS.filter(({ id }) => keyed.has(id)))).toEqual([...TABS]);
});

test('all five sizes of the icon are there', () => {
  const width = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(16);
  expect([16, 32, 64, 80, 128].map((size) => width(icon(size)))).toEqual([16, 32, 64, 80, 128]);
});
