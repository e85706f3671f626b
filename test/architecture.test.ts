import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import * as ts from 'typescript';

const SOURCE = join(__dirname, '../src');

/** docs/architecture.md, "Which way imports point": what a folder of src may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  accounting: [],
  i18n: ['accounting'],
  functions: ['accounting', 'i18n'],
  samples: ['accounting', 'i18n'],
  // Of `reckoning` how amounts are written.
  course: ['accounting', 'i18n', 'samples', 'reckoning'],
  workbook: ['accounting', 'i18n'],
  help: ['accounting', 'i18n', 'functions'],
  docs: ['accounting', 'i18n', 'functions', 'course', 'reckoning'],
  // Of `workbook` only what is pure: the last test here holds that.
  reckoning: ['accounting', 'i18n', 'functions', 'workbook'],
  // Of `xlsx` only in a thread of its own, loaded when it is needed.
  taskpane: ['accounting', 'i18n', 'functions', 'samples', 'course', 'workbook', 'reckoning', 'xlsx'],
  commands: ['accounting', 'i18n', 'functions', 'samples', 'course', 'workbook', 'taskpane'],
  host: [],
  workbench: ['accounting', 'host', 'samples', 'i18n', 'xlsx'],
  // Of `host` only how formulas are written: addresses, and the reader of formulas. Of `workbook` only what is pure.
  xlsx: ['accounting', 'i18n', 'functions', 'host', 'workbook', 'reckoning', 'course'],
  cli: ['accounting', 'i18n', 'functions', 'workbook', 'reckoning', 'course', 'xlsx'],
};

/** The shared runtime has one page: its entry puts pane, functions and ribbon commands together. */
const ENTRY = 'taskpane/main.tsx';
const mayImport = (path: string): readonly string[] => [...(MAY_IMPORT[folderOf(path)] ?? []), ...(path === ENTRY ? ['commands'] : [])];

/** The core may use exact decimals from outside, and nothing else. */
const PACKAGES_OF_THE_CORE = ['decimal.js'];

/** Who may name Excel's own objects (DESIGN, layout). */
const NAMES_OF_OFFICE = ['Office', 'Excel', 'CustomFunctions', 'OfficeExtension', 'OfficeRuntime'];
const mayNameOffice = (file: string): boolean =>
  file.startsWith('workbook/') || file.startsWith('commands/') || file === 'functions/associate.ts' || file === ENTRY;

interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const path = relative(SOURCE, join(SOURCE, name)).split(sep).join('/');
    return { path, tree: ts.createSourceFile(path, readFileSync(join(SOURCE, name), 'utf8'), ts.ScriptTarget.Latest, true) };
  });

function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** Every module a file names: static and dynamic imports, re-exports, require and import types. */
function importsOf(tree: ts.SourceFile): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier] : [];
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal];
    const isCall = ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === 'require');
    return isCall && node.arguments[0] ? [node.arguments[0]] : [];
  }).filter(ts.isStringLiteralLike).map(({ text }) => text);
}

/** The files a file loads: what it imports as types alone is left out. */
function loadedBy({ path, tree }: SourceFile): readonly string[] {
  const named = tree.statements.filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node)).filter((node) => !(ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly));
  const modules = named.flatMap(({ moduleSpecifier }) => (moduleSpecifier && ts.isStringLiteralLike(moduleSpecifier) && moduleSpecifier.text.startsWith('.') ? [moduleSpecifier.text] : []));
  const places = modules.map((module) => posix.normalize(posix.join(posix.dirname(path), module)));
  return files.flatMap((file) => (places.some((place) => file.path === `${place}.ts` || file.path === `${place}.tsx` || file.path === `${place}/index.ts`) ? [file.path] : []));
}

/** Whether a name stands where a type does: it is gone before anything runs. */
const isOfType = (node: ts.Node): boolean => ts.isTypeNode(node.parent) || (ts.isQualifiedName(node.parent) && isOfType(node.parent));

/** Names used as values or types, not the keys of properties such as `{ Excel: … }` or `x.Excel`. */
function officeNamesIn(tree: ts.SourceFile): readonly string[] {
  return nodesOf(tree)
    .filter(ts.isIdentifier)
    .filter((node) => NAMES_OF_OFFICE.includes(node.text))
    .filter(({ parent }) => !ts.isPropertyAssignment(parent) || !ts.isIdentifier(parent.name) || !NAMES_OF_OFFICE.includes(parent.name.text))
    .filter((node) => !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node && !isGlobalObject(node.parent.expression)))
    .map(({ text }) => text);
}

const isGlobalObject = (node: ts.Expression): boolean => ts.isIdentifier(node) && ['window', 'globalThis', 'self'].includes(node.text);

const folderOf = (path: string): string => path.split('/')[0] ?? '';

test('the sources are found', () => {
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['accounting/cells.ts', 'functions/associate.ts', 'cli/main.ts']));
});

test('every folder of src has its place in the picture', () => {
  expect([...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('imports point one way', () => {
  const wrong = files.flatMap(({ path, tree }) =>
    importsOf(tree)
      .filter((module) => module.startsWith('.'))
      .map((module) => folderOf(posix.normalize(posix.join(posix.dirname(path), module))))
      .filter((target) => target !== folderOf(path) && !mayImport(path).includes(target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the core uses no package but exact decimals', () => {
  const wrong = files
    .filter(({ path }) => folderOf(path) === 'accounting')
    .flatMap(({ path, tree }) => importsOf(tree).filter((module) => !module.startsWith('.') && !PACKAGES_OF_THE_CORE.includes(module)).map((module) => `${path} imports ${module}`));
  expect(wrong).toEqual([]);
});

test("only the add-in's edge names Office, Excel or CustomFunctions", () => {
  const wrong = files.filter(({ path }) => !mayNameOffice(path)).flatMap(({ path, tree }) => officeNamesIn(tree).map((name) => `${path} names ${name}`));
  expect([...new Set(wrong)]).toEqual([]);
});

test('what works without Excel loads nothing that asks Excel', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set(files.filter(({ path }) => ['reckoning', 'xlsx', 'cli'].includes(folderOf(path))).map(({ path }) => path));
  for (const path of loaded) for (const next of loadedBy(byPath.get(path) as SourceFile)) loaded.add(next);
  const asks = (path: string): boolean =>
    nodesOf((byPath.get(path) as SourceFile).tree).some((node) => ts.isIdentifier(node) && NAMES_OF_OFFICE.includes(node.text) && !isOfType(node) && !ts.isPropertyAssignment(node.parent) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node));
  expect(loaded).toContain('workbook/ledger-reading.ts');
  expect([...loaded].filter(asks)).toEqual([]);
  expect(asks('workbook/run.ts')).toBe(true);
});

test('the search for names sees values, types and globals, and lets property keys pass', () => {
  const names = (code: string) => officeNamesIn(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  expect(names('await Excel.run(f)')).toEqual(['Excel']);
  expect(names('let r: Excel.Range')).toEqual(['Excel']);
  expect(names('window.Office.onReady()')).toEqual(['Office']);
  expect(names('const o = { Office: 1 }; host.Excel')).toEqual([]);
  expect(importsOf(ts.createSourceFile('x.ts', "import 'a'; export * from 'b'; import('c'); let x: import('d').X; require('e')", ts.ScriptTarget.Latest, true))).toEqual(['a', 'b', 'c', 'd', 'e']);
});
