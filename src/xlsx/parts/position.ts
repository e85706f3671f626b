import { parseArea } from '../../host/address';

/** Where a sheet is being read: rows and cells may leave their address out, and then follow the one before. */
export class Position {
  readonly at = { row: -1, column: -1 };

  row(number: string | undefined): void {
    this.at.row = number === undefined ? this.at.row + 1 : Number(number) - 1;
    this.at.column = -1;
  }

  /** False where the address is none. */
  cell(address: string | undefined): boolean {
    if (address === undefined) {
      this.at.column += 1;
      return this.at.row >= 0;
    }
    const area = parseArea(address);
    if (!area) return false;
    this.at.row = area.row;
    this.at.column = area.column;
    return true;
  }
}
