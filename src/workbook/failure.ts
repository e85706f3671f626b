/**
 * Why an action on the workbook failed: one code with its details; prose is in src/i18n (pane-failures).
 * Addresses are shown as a person reads them, for example `M3:O412`.
 */
export interface FailureDetails {
  readonly 'sheet-protected': { readonly sheet: string; readonly address: string };
  /** No sheet can be added, copied or deleted. */
  readonly 'structure-protected': Readonly<Record<string, never>>;
  readonly 'selection-in-parts': Readonly<Record<string, never>>;
  /** An argument of a formula is one range. */
  readonly 'selection-several': Readonly<Record<string, never>>;
  /** A list of totals is not that long: a whole sheet was selected. */
  readonly 'selection-too-large': { readonly address: string };
  readonly 'ledger-not-found': { readonly sheet: string };
  /** There is nothing to calculate in the active cell. */
  readonly 'cell-without-formula': { readonly address: string };
  readonly 'ledger-without-value': { readonly address: string };
  readonly 'ledger-without-records': { readonly address: string };
  /** The cells are no longer those of the preview. */
  readonly 'ledger-changed': { readonly address: string };
  readonly 'table-without-header': { readonly table: string };
  /** No cell holds the agreement's text, and it is too long for a literal. */
  readonly 'agreement-text-too-long': { readonly agreement: string; readonly length: number };
  /** The sheet of that name is laid out in another way; it is left alone. */
  readonly 'agreement-sheet-unknown': { readonly sheet: string };
  /** Decimals cannot be put before its text: some clauses would not get them, or it has them already. */
  readonly 'decimals-in-agreement': { readonly agreement: string };
  /** ATTRIBUTE reads a ledger's own headers, and a person has set them right elsewhere. */
  readonly 'ledger-corrected': { readonly sheet: string };
  /** The agreement that columns were written by is not in the workbook any more. */
  readonly 'agreement-gone': { readonly agreement: string };
  /** The same of the sheet 结对设置. */
  readonly 'settings-sheet-unknown': { readonly sheet: string };
  /** The sheet of settled findings is laid out in another way; it is left alone. */
  readonly 'settled-sheet-unknown': { readonly sheet: string };
  readonly 'target-not-blank': { readonly address: string; readonly cells: string };
  /** The cells are no longer those that a person was asked about. */
  readonly 'target-changed': { readonly address: string };
  /** The result of a formula does not fit below and to the right of its cell. */
  readonly 'spill-outside-sheet': { readonly address: string; readonly rows: number; readonly columns: number };
  /** Inside a table a formula cannot fill several cells. */
  readonly 'spill-in-table': { readonly address: string; readonly table: string };
  /** The cell belongs to the result of another formula. */
  readonly 'filled-by-spill': { readonly cell: string; readonly anchor: string };
  readonly 'target-outside-sheet': Readonly<Record<string, never>>;
  /** Read back after writing, a cell does not hold a formula. */
  readonly 'formula-not-kept': { readonly address: string; readonly formula: string };
  /** Excel does not know the add-in's functions: the formulas would show #NAME?. */
  readonly 'functions-unknown': Readonly<Record<string, never>>;
  /** Undo would lose what someone changed since. */
  readonly 'changed-since': { readonly cells: string; readonly count: number };
  /** A sheet that was added has been edited since, so that taking it away would lose that. */
  readonly 'sheet-edited': { readonly sheet: string };
  /** Cells of a report were edited since it was made, so that making it again would lose that; `free` is a sheet's name nobody has. */
  readonly 'report-edited': { readonly sheet: string; readonly cells: string; readonly count: number; readonly free: string };
  /** Signatures filled in for whom the new report has no line. */
  readonly 'report-signed': { readonly sheet: string; readonly cells: string; readonly count: number; readonly free: string };
  /** The new report needs cells outside the earlier one, and these are filled. */
  readonly 'report-in-the-way': { readonly sheet: string; readonly cells: string; readonly count: number; readonly free: string };
  /** Written columns with others at their right: a table only gives up its last ones. */
  readonly 'columns-inside-table': { readonly address: string; readonly table: string };
  readonly 'place-gone': { readonly address: string };
  /** A part of the pane that is loaded when it is first needed could not be had. */
  readonly 'part-not-loaded': Readonly<Record<string, never>>;
  /** Excel hands the workbook over as a file that is none we can read; `reason` says why, as a sentence. */
  readonly 'workbook-file-unreadable': { readonly reason: string };
  readonly 'excel-busy': Readonly<Record<string, never>>;
  readonly 'excel-refused': { readonly code: string; readonly message: string };
  readonly cancelled: Readonly<Record<string, never>>;
}

export type FailureCode = keyof FailureDetails;

/** A failure as data, for states that are kept and shown. */
export type FailureRecord = { [Code in FailureCode]: { readonly code: Code; readonly details: FailureDetails[Code] } }[FailureCode];

/** What has become of the workbook. */
export type Outcome = 'unread' | 'unchanged' | 'restored' | 'not-restored' | 'not-undone' | 'cancelled';

export class WorkbookFailure<Code extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FailureDetails[Code],
    readonly outcome: Outcome = 'unchanged',
    /** Where something may be left, if the outcome is `not-restored`. */
    readonly place = '',
  ) {
    super(code);
    this.name = 'WorkbookFailure';
  }

  /** The same failure, where more is known of what has become of the workbook. */
  withOutcome(outcome: Outcome, place = this.place): WorkbookFailure<Code> {
    return new WorkbookFailure(this.code, this.details, outcome, place);
  }

  get record(): FailureRecord {
    return { code: this.code, details: this.details } as FailureRecord;
  }
}
