/** A sheet for the writer of workbooks: rows of `{ value, formula? }` and nothing else to it. */
export function sheetOf(name, rows) {
  const page = { orientation: 'portrait', margins: { left: 36, right: 36, top: 36, bottom: 36, header: 18, footer: 18 }, footer: { left: '', right: '' }, area: { row: 0, column: 0, rows: rows.length, columns: Math.max(...rows.slice(0, 10).map((cells) => cells.length)) } };
  return { name, widths: [], rows: rows.map((cells) => ({ cells })), frozenRows: 1, gridLines: true, page, charts: [], table: null };
}
