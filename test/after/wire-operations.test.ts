/** Every operation of the whole test run against docs/host.md: nothing is used that is not emulated, nothing is emulated that is not tested. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WIRE_USAGE, type WireUsage } from '../support/wire-usage';

const files = readdirSync(WIRE_USAGE).map((file) => JSON.parse(readFileSync(join(WIRE_USAGE, file), 'utf8')) as WireUsage);
const used = new Set(files.flatMap((file) => file.used));
const refused = new Set(files.flatMap((file) => file.refused));

/** `- **Range**: Address, Values*, GetCell()` → `Range.Address`, `Range.Values`, `Range.Values (set)`, `Range.GetCell()`. */
const emulated = new Set(
  readFileSync(join('docs', 'host.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, owner, members] = /^- \*\*([A-Z]\w+)\*\*: ([A-Z].*)$/.exec(line) ?? [];
      if (owner === undefined || members === undefined) return [];
      return members.split(', ').flatMap((member) => (member.endsWith('=') ? [`${owner}.${member.slice(0, -1)} (set)`] : member.endsWith('*') ? [`${owner}.${member.slice(0, -1)}`, `${owner}.${member.slice(0, -1)} (set)`] : [`${owner}.${member}`]));
    }),
);

/** The library's own members, which no add-in names, and the services beside the workbook. */
const isInternal = (operation: string): boolean => operation.includes('._') || /^(?:CustomFunctions|ActionService|AddinInternalService|AppRuntime\w+|DynamicRibbon|Ribbon\w+)\./.test(operation);

/** Asked for on purpose, to see the refusal. */
const REFUSED_ON_PURPOSE = new Set(['Range.FlashFill()', 'Range.GetDependents()', 'Worksheet.Shapes', 'Worksheet.NamedSheetViews']);

test('what was used is emulated', () => {
  expect([...used].filter((operation) => !isInternal(operation) && !emulated.has(operation)).sort()).toEqual([]);
});

test('what is emulated was used', () => {
  expect([...emulated].filter((operation) => !used.has(operation)).sort()).toEqual([]);
});

test('what is not emulated was asked for on purpose only', () => {
  expect([...refused].filter((operation) => !REFUSED_ON_PURPOSE.has(operation)).sort()).toEqual([]);
});
