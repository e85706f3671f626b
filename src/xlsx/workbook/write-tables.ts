import { formatArea } from '../../host/address';
import type { WorkbookPackage } from '../package/workbook-package';
import { addPart, freePath } from '../parts/package-lists';
import { relationshipsOf } from '../parts/relationships';
import { withSection } from '../parts/worksheet-sections';
import { forgetPart } from '../recalculation/workbook-edits';
import { withAttributes } from '../xml/attributes';
import { encodeEscapes, escapeXml } from '../xml/text';
import { childOf, parseXml } from '../xml/tree';
import { TABLE_TYPE } from './blank-package';
import type { TableState } from './changes';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const nameText = (name: string): string => escapeXml(encodeEscapes(name)).replaceAll('\n', '&#10;');

/** The tables of a sheet as they are now: changed in place, added, or taken away. Returns the sheet's text, which lists them. */
export function writeTables(file: WorkbookPackage, sheetPath: string, sheetText: string, tables: readonly TableState[]): string {
  const before = relationshipsOf(file, sheetPath).filter(({ type }) => type === 'table');
  for (const { target } of before) {
    if (tables.some(({ source }) => source === target)) continue;
    forgetPart(file, sheetPath, target);
    file.remove(target);
  }
  const ids = tables.map((table) => {
    if (table.source === null) return addPart(file, sheetPath, freePath(file, 'xl/tables/table', '.xml'), newTable(table, nextId(file)), 'table', TABLE_TYPE);
    const changed = changedTable(file.text(table.source), table.source, table);
    if (changed !== file.text(table.source)) file.set(table.source, changed);
    return before.find(({ target }) => target === table.source)?.id ?? '';
  });
  const list = (prefix: string): string => `<${prefix}tableParts count="${String(ids.length)}">${ids.map((id) => `<${prefix}tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`).join('')}</${prefix}tableParts>`;
  return withSection(sheetText, sheetPath, 'tableParts', ids.length === 0 ? null : list);
}

function nextId(file: WorkbookPackage): number {
  const ids = file.paths().filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path)).map((path) => Number(parseXml(file.text(path), path).attributes.get('id') ?? 0));
  return Math.max(0, ...ids) + 1;
}

const withoutTotals = ({ area, totals }: TableState): string => formatArea({ ...area, rows: area.rows - (totals ? 1 : 0) });

function newTable(table: TableState, id: number): string {
  const columns = table.columns.map((name, index) => `<tableColumn id="${String(index + 1)}" name="${nameText(name)}"/>`).join('');
  return `<table xmlns="${MAIN}" id="${String(id)}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${formatArea(table.area)}" ${table.totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}><autoFilter ref="${withoutTotals(table)}"/><tableColumns count="${String(table.columns.length)}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** The part with another place, name or columns. A column that keeps its name keeps what is said of it. */
function changedTable(text: string, path: string, table: TableState): string {
  const root = parseXml(text, path);
  const list = childOf(root, 'tableColumns');
  const { prefix } = root.open;
  const known = list?.children ?? [];
  let nextColumn = Math.max(0, ...known.map(({ attributes }) => Number(attributes.get('id')))) + 1;
  const sameNames = known.length === table.columns.length && known.every(({ attributes }, index) => attributes.get('name') === encodeEscapes(table.columns[index] ?? ''));
  let result = text;
  if (!sameNames && list) {
    const written = table.columns.map((name, index) => {
      // A column renamed where it stands keeps what is said of it too.
      const own = known.find(({ attributes }) => attributes.get('name') === encodeEscapes(name)) ?? (known.length === table.columns.length ? known[index] : undefined);
      if (!own) return `<${prefix}tableColumn id="${String(nextColumn++)}" name="${nameText(name)}"/>`;
      return withAttributes(text.slice(own.open.start, own.open.end), { name: nameText(name) }) + text.slice(own.open.end, own.end);
    });
    result = `${text.slice(0, list.open.start)}<${prefix}tableColumns count="${String(written.length)}">${written.join('')}</${prefix}tableColumns>${text.slice(list.end)}`;
  }
  // Before the columns, so that its place still holds.
  const filter = childOf(root, 'autoFilter');
  if (filter) result = result.slice(0, filter.open.start) + withAttributes(result.slice(filter.open.start, filter.open.end), { ref: withoutTotals(table) }) + result.slice(filter.open.end);
  const attributes = { ref: formatArea(table.area), name: escapeXml(table.name), displayName: escapeXml(table.name), totalsRowCount: table.totals ? '1' : null };
  return result.slice(0, root.open.start) + withAttributes(result.slice(root.open.start, root.open.end), attributes) + result.slice(root.open.end);
}
