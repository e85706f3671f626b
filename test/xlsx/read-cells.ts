import { WorkbookPackage } from '../../src/xlsx/package/workbook-package';
import { readBook } from '../../src/xlsx/recalculation/book';
import { parseArea } from '../../src/host/address';
import type { Scalar } from '../../src/xlsx/formula/values';

/** A cell of a file, by `Sheet!A1`, as our own reader reads it. */
export function cellReader(bytes: Uint8Array): (address: string) => Scalar {
  const { part, sheets } = readBook(new WorkbookPackage(bytes));
  return (address) => {
    const [name = '', cell = ''] = address.split('!');
    const { row, column } = parseArea(cell) ?? { row: 0, column: 0 };
    return sheets[part.sheets.findIndex((sheet) => sheet?.name === name)]?.cells.at(row, column) ?? null;
  };
}
