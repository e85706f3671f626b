import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { areaAddress } from '../../workbook/area';
import type { WorkbookFailure } from '../../workbook/failure';
import { WorkbookFailure as Failure } from '../../workbook/failure';
import type { Part } from '../../workbook/formula';
import type { InsertedSheet, SheetContent } from '../../workbook/insert-sheet';
import { planLedgerSheet } from '../../workbook/ledger-sheet';
import type { FoundLedger } from '../../workbook/ledgers';
import { AMOUNTS, PARTS } from '../../workbook/part';
import type { OwnColumn, Plan } from '../../workbook/plan';
import { MOST_FORMULAS, planColumns } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import type { Written } from '../../workbook/write';

export type LedgerState =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly found: FoundLedger }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** What stands in the workbook after writing, and can be taken back. */
export type Done = { readonly kind: 'columns'; readonly written: Written; readonly values: boolean } | { readonly kind: 'sheet'; readonly inserted: InsertedSheet };

/** What the last writing or undo has come to. */
export type RunState =
  | { readonly status: 'idle' }
  | { readonly status: 'writing'; readonly rows: number; readonly all: number; readonly since: number; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly done: Done; readonly preview: Preview }
  | { readonly status: 'undoing' }
  | { readonly status: 'undone'; readonly done: Done }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** A formula a row beside the ledger, or one formula for all of it on a sheet of its own. */
export type Way = 'rows' | 'sheet';

/** The choices of the person. */
export interface Choices {
  readonly way: Way;
  readonly parts: ReadonlySet<Part>;
  /** The first column to write to; null: beside the ledger. */
  readonly column: number | null;
  /** The annotation as a comment on each figure. */
  readonly comments: boolean;
  /** Where figures carry the noise of formulas; null: as proposed. */
  readonly decimals: number | 'all' | null;
}

export const FIRST_CHOICES: Choices = { way: 'rows', parts: new Set(AMOUNTS), column: null, comments: false, decimals: null };

/** What is proposed where nobody has said otherwise. */
export const PROPOSED_DECIMALS = 2;

/** A plan for columns, the content of a sheet, or why there is neither. */
export type Planned = { readonly plan: Plan } | { readonly content: SheetContent } | { readonly failure: WorkbookFailure } | null;

/** The columns that will be written: the chosen ones that the ledger does not carry yet. */
export const wantedParts = ({ ledger }: FoundLedger, { parts }: Choices): readonly Part[] => PARTS.filter((part) => parts.has(part) && !ledger.existing.has(part));

/** Too large for formulas: values are written. */
export const isLarge = (found: FoundLedger | null): boolean => (found?.ledger.records.length ?? 0) > MOST_FORMULAS;

export interface Chosen {
  readonly agreement: FoundAgreement | OwnColumn | null;
  readonly ownColumn: OwnColumn | null;
  readonly choices: Choices;
  /** Null: as many as the figures have. */
  readonly decimals: number | null;
}

/** Null while something is still to be chosen. */
export function planFor(found: FoundLedger | null, chosen: Chosen): Planned {
  const { choices, decimals } = chosen;
  const agreement = agreementInForce(chosen);
  if (found === null || agreement === null) return null;
  const parts = wantedParts(found, choices);
  if (choices.way === 'rows' && parts.length === 0) return null;
  try {
    if (choices.way === 'sheet') return { content: planLedgerSheet(found.ledger, agreement, decimals) };
    return { plan: planColumns(found.ledger, found.around, { agreement, parts, column: choices.column, decimals }) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

/** A whole ledger goes by its own column 协议 where it has one. */
export const agreementInForce = ({ agreement, ownColumn, choices }: Omit<Chosen, 'decimals'>): FoundAgreement | OwnColumn | null => (choices.way === 'sheet' && ownColumn !== null ? ownColumn : agreement);

/** Nothing is in the way of writing. */
export const isReady = (planned: Planned): planned is { readonly plan: Plan } | { readonly content: SheetContent } => planned !== null && ('content' in planned || ('plan' in planned && planned.plan.target.filled.length === 0));

export const isBusy = ({ status }: RunState): boolean => status === 'writing' || status === 'undoing';

/** Where it stands: `M4:N204`, or a sheet's name. */
export const placeOf = (done: Done): string => (done.kind === 'sheet' ? done.inserted.sheet : areaAddress(done.written.before.target));

/** Stands for the ledger's own column where an agreement is chosen by key; no id holds this character. */
export const OWN_COLUMN_KEY = '\u0000own';

/** The ledger's own column can be used where it has one and the sheet of agreements has a list to look texts up in. */
export function ownColumnOf(found: FoundLedger | null, { list }: Pick<AgreementBook, 'list'>): OwnColumn | null {
  const has = found?.ledger.columns.some(({ field, column }) => field === 'agreement' && column !== null) ?? false;
  return has && list !== null ? { kind: 'own-column', list } : null;
}
