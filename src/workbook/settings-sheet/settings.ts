import type { Cell } from '../../accounting/cells';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { Area } from '../area';

/** The visible sheet on which the pane keeps what holds for a workbook. */
export const SETTINGS_SHEET = '结对设置';

/** How the columns of one ledger were set right by a person, as it stands on the sheet. */
export interface ColumnCorrection {
  /** The ledger's sheet. */
  readonly sheet: string;
  /** The header texts of the ledger when it was corrected; it is known again by them. */
  readonly original: readonly string[];
  /** What formulas take for the ledger's header: a line with what its titles say where they say something, and the names of fields. */
  readonly headers: readonly (readonly Cell[])[];
  /** Where `headers` stand. */
  readonly area: Area;
}

/** What the sheet 结对设置 says; null where it says nothing. */
export interface Settings {
  /** `foreign`: the sheet is laid out in another way and is left alone. */
  readonly sheet: 'absent' | 'foreign' | 'read';
  /** The key of the agreement in use. */
  readonly agreement: string | null;
  /** Decimals proposed where figures carry the noise of formulas. */
  readonly decimals: number | null;
  /** The unit of ledgers that name none. */
  readonly unit: MoneyUnit | null;
  /** The exercises of the course that were solved, as they stand: `1、3、6`. */
  readonly exercises: string | null;
  readonly corrections: readonly ColumnCorrection[];
}

export const NO_SETTINGS: Settings = { sheet: 'absent', agreement: null, decimals: null, unit: null, exercises: null, corrections: [] };

/** The settings that stand as one line each. */
export type SettingKey = 'agreement' | 'decimals' | 'unit' | 'exercises';

export const MOST_DECIMALS = 6;
