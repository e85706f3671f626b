import type { Agreement } from '../../accounting/agreement/model';
import type { Area } from '../area';
import type { CellEntry } from './cell-entry';
import type { SheetTable } from '../agreement-list';

/** An agreement as it is to stand on the sheet; `key` names the one it replaces, null where it is new. */
export interface Wanted {
  readonly key: string | null;
  readonly agreement: Agreement;
}

/** What is written to the sheet 结对协议: done and taken back as a whole. */
export interface SheetPlan {
  /** The sheet is made first. */
  readonly create: boolean;
  readonly entries: readonly CellEntry[];
  /** Tables that grow or shrink, with the area they get. */
  readonly resized: readonly { readonly table: SheetTable; readonly area: Area }[];
  /** Tables made of what is written. */
  readonly added: readonly { readonly name: string; readonly area: Area }[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  /** Looks of a sheet that was blank; null where the sheet has its own. */
  readonly looks: SheetLooks | null;
}

export interface SheetLooks {
  readonly widths: readonly { readonly column: number; readonly characters: number }[];
  readonly bold: readonly Area[];
  readonly frozenRows: number;
}
