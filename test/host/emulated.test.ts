import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WireObject, describeMembers } from '../../src/host/wire/wire-object';

const OBJECTS = join('src', 'host', 'objects');

const isObjectClass = (value: unknown): value is { readonly name: string; readonly prototype: WireObject } =>
  typeof value === 'function' && (value.prototype as unknown) instanceof WireObject;

/** Every class of every file: none can be left out of the list by forgetting it. */
const modules = readdirSync(OBJECTS).map((file) => jest.requireActual<Readonly<Record<string, unknown>>>(join('..', '..', OBJECTS, basename(file, '.ts'))));
const found = [...new Set(modules.flatMap((module) => Object.values(module)).filter(isObjectClass))];
/** What another class is built on is listed with it. */
const classes = found.filter((base) => !found.some(({ prototype }) => prototype instanceof (base as unknown as abstract new () => WireObject))).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What docs/host.md must list; internal members of the library (with a leading _) go without saying. */
const emulated = classes.map(({ name, prototype }) => {
  const members = describeMembers(prototype).filter((member) => !member.startsWith('_'));
  const written = new Set(members.filter((member) => member.endsWith(' (set)')).map((member) => member.slice(0, -6)));
  const readable = members.filter((member) => !member.endsWith(' (set)'));
  // `*` can also be set, `=` can only be set.
  const shown = [...readable.map((member) => member + (written.has(member) ? '*' : '')), ...[...written].filter((member) => !readable.includes(member)).map((member) => `${member}=`)];
  return `- **${name}**: ${shown.sort().join(', ')}`;
});

test('docs/host.md lists exactly what is emulated', () => {
  const listed = readFileSync(join('docs', 'host.md'), 'utf8').split('\n').filter((line) => /^- \*\*[A-Z]\w+\*\*: [A-Z]/.test(line));
  expect(listed).toEqual(emulated);
});
