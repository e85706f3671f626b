import { cell as cellArea, formatArea } from '../../host/address';
import { cellText, HEAD, MAIN, OFFICE } from './xml';
import type { NewCell, NewRow, NewSheet } from './new-workbook';
import type { StyleTable } from './style-table';

/** Points of one digit at Excel's usual size: column widths in files are counted in digits. */
const DIGIT = 5.25;
const POINTS_PER_INCH = 72;

/** A worksheet's part. Texts stand in the cells themselves. */
export function sheetPart(sheet: NewSheet, styles: StyleTable, { selected, drawing, table }: { readonly selected: boolean; readonly drawing: string | null; readonly table: string | null }): string {
  return [
    HEAD,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${formatArea({ row: 0, column: 0, rows: Math.max(1, sheet.rows.length), columns: Math.max(1, ...sheet.rows.map(({ cells }) => cells.length)) })}"/>`,
    viewOf(sheet, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    sheet.widths.length === 0 ? '' : `<cols>${sheet.widths.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${(width / DIGIT).toFixed(2)}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, styles)).join('')}</sheetData>`,
    pageOf(sheet),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    table === null ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    '</worksheet>',
  ].join('');
}

function viewOf({ frozenRows, gridLines }: NewSheet, selected: boolean): string {
  const pane = frozenRows === 0 ? '' : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `<sheetViews><sheetView${gridLines ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function rowXml({ height, cells }: NewRow, index: number, styles: StyleTable): string {
  const written = cells.map((cell, column) => cellXml(cell, index, column, styles)).join('');
  const high = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  return written === '' && high === '' ? '' : `<row r="${String(index + 1)}"${high}>${written}</row>`;
}

function cellXml({ value, formula, look }: NewCell, row: number, column: number, styles: StyleTable): string {
  const style = look === undefined ? 0 : styles.of(look);
  if (value === null && formula === undefined) return style === 0 ? '' : `<c r="${formatArea(cellArea(row, column))}" s="${String(style)}"/>`;
  const open = `<c r="${formatArea(cellArea(row, column))}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  if (formula !== undefined) return `${open}${typeof value === 'string' ? ' t="str"' : ''}><f>${cellText(formula)}</f>${value === null ? '' : `<v>${cellText(String(value))}</v>`}</c>`;
  return typeof value === 'number' ? `${open}><v>${String(value)}</v></c>` : `${open} t="inlineStr"><is><t xml:space="preserve">${cellText(String(value))}</t></is></c>`;
}

function pageOf({ page: { margins, orientation, footer } }: NewSheet): string {
  const inches = Object.entries(margins).map(([side, points]) => `${side}="${(points / POINTS_PER_INCH).toFixed(3)}"`);
  return `<printOptions horizontalCentered="1"/><pageMargins ${inches.join(' ')}/><pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/><headerFooter><oddFooter>${cellText(`&L${footer.left}&R${footer.right}`)}</oddFooter></headerFooter>`;
}
