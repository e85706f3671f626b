import { cellAddress } from '../area';

/** A range on a sheet, as Excel writes it without the sheet: `B2:D5`. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Where the first cell of an argument stands; rows and columns count from 0. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of an argument by its row and column in it, both from 0. */
export const cellPlace = ({ sheet, row, column }: Origin, down: number, right: number): Place => ({ sheet, address: cellAddress(row + down, column + right) });
