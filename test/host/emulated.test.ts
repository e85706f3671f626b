import { readFileSync } from 'node:fs';
import { Application } from '../../src/host/objects/application';
import { NamedItem } from '../../src/host/objects/named-item';
import { NamedItemCollection } from '../../src/host/objects/named-item-collection';
import { Range } from '../../src/host/objects/range';
import { RangeFormat } from '../../src/host/objects/range-format';
import { Setting, SettingCollection } from '../../src/host/objects/setting-collection';
import { Table } from '../../src/host/objects/table';
import { TableCollection } from '../../src/host/objects/table-collection';
import { TableColumn } from '../../src/host/objects/table-column';
import { TableColumnCollection } from '../../src/host/objects/table-column-collection';
import { TableRow, TableRowCollection } from '../../src/host/objects/table-row-collection';
import { TableScopedCollection } from '../../src/host/objects/table-scoped-collection';
import { Workbook } from '../../src/host/objects/workbook';
import { Worksheet } from '../../src/host/objects/worksheet';
import { WorksheetCollection } from '../../src/host/objects/worksheet-collection';
import { describeMembers } from '../../src/host/wire/wire-object';

const classes = {
  Application, NamedItem, NamedItemCollection, Range, RangeFormat, Setting, SettingCollection, Table, TableCollection, TableColumn, TableColumnCollection, TableRow, TableRowCollection, TableScopedCollection, Workbook, Worksheet, WorksheetCollection,
};

/** What docs/host.md must list; internal members of the library (with a leading _) go without saying. */
const emulated = Object.entries(classes).map(([name, { prototype }]) => {
  const members = describeMembers(prototype).filter((member) => !member.startsWith('_'));
  const written = new Set(members.filter((member) => member.endsWith(' (set)')).map((member) => member.slice(0, -6)));
  const shown = members.filter((member) => !member.endsWith(' (set)')).map((member) => member + (written.has(member) ? '*' : ''));
  return `- **${name}**: ${shown.sort().join(', ')}`;
});

test('docs/host.md lists exactly what is emulated', () => {
  const documented = readFileSync('docs/host.md', 'utf8').split('\n').filter((line) => line.startsWith('- **') && line.includes('**: '));
  const listed = documented.filter((line) => Object.keys(classes).some((name) => line.startsWith(`- **${name}**: `)));
  expect(listed).toEqual(emulated);
});
