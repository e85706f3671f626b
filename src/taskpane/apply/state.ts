import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { areaAddress } from '../../workbook/area';
import type { WorkbookFailure } from '../../workbook/failure';
import { WorkbookFailure as Failure } from '../../workbook/failure';
import type { Part } from '../../workbook/formula';
import type { FoundLedger } from '../../workbook/ledgers';
import { AMOUNTS, PARTS } from '../../workbook/part';
import type { OwnColumn, Plan } from '../../workbook/plan';
import { planColumns } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import type { Written } from '../../workbook/write';

export type LedgerState =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly found: FoundLedger }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** What the last writing or undo has come to. */
export type RunState =
  | { readonly status: 'idle' }
  | { readonly status: 'writing'; readonly rows: number; readonly all: number; readonly since: number; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly written: Written; readonly preview: Preview | null }
  | { readonly status: 'undoing' }
  | { readonly status: 'undone'; readonly address: string }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** The choices of the person. */
export interface Choices {
  readonly parts: ReadonlySet<Part>;
  /** The first column to write to; null: beside the ledger. */
  readonly column: number | null;
  /** The annotation as a comment on each figure. */
  readonly comments: boolean;
}

export const FIRST_CHOICES: Choices = { parts: new Set(AMOUNTS), column: null, comments: false };

/** A plan, or why there is none. */
export type Planned = { readonly plan: Plan } | { readonly failure: WorkbookFailure } | null;

/** The columns that will be written: the chosen ones that the ledger does not carry yet. */
export const wantedParts = ({ ledger }: FoundLedger, { parts }: Choices): readonly Part[] => PARTS.filter((part) => parts.has(part) && !ledger.existing.has(part));

/** Null while something is still to be chosen. */
export function planFor(found: FoundLedger | null, agreement: FoundAgreement | OwnColumn | null, choices: Choices): Planned {
  if (found === null || agreement === null) return null;
  const parts = wantedParts(found, choices);
  if (parts.length === 0) return null;
  try {
    return { plan: planColumns(found.ledger, found.around, { agreement, parts, column: choices.column }) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

/** Nothing is in the way of writing. */
export const isReady = (planned: Planned): planned is { readonly plan: Plan } => planned !== null && 'plan' in planned && planned.plan.target.filled.length === 0;

export const isBusy = ({ status }: RunState): boolean => status === 'writing' || status === 'undoing';

export const writtenAddress = ({ before }: Written): string => areaAddress(before.target);

/** Stands for the ledger's own column where an agreement is chosen by key; no id holds this character. */
export const OWN_COLUMN_KEY = '\u0000own';

/** The ledger's own column can be used where it has one and the sheet of agreements has a list to look texts up in. */
export function ownColumnOf(found: FoundLedger | null, { list }: Pick<AgreementBook, 'list'>): OwnColumn | null {
  const has = found?.ledger.columns.some(({ field, column }) => field === 'agreement' && column !== null) ?? false;
  return has && list !== null ? { kind: 'own-column', list } : null;
}
