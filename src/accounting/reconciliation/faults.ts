import type { FaultRecord } from '../fault';

/** Another row, from 1, met before; its sheet where it is another one. */
interface RowBefore {
  readonly first: number;
  readonly sheet?: string;
}

/** Failures of the reconciliation part of the core. */
export interface ReconciliationFaults {
  /** Several indicators and none named. */
  readonly 'indicators-several': { readonly known: readonly string[] };
  readonly 'reported-in-row': { readonly row: number; readonly cause: FaultRecord };
  readonly 'reported-twice': { readonly district: string; readonly row: number };
  /** One ledger to compare, but not of two reporting districts; `known` are those there are. */
  readonly 'reporters-not-two': { readonly known: readonly string[] };
  /** Findings of CHECK about one row. */
  readonly 'column-twice': { readonly kept: string; readonly ignored: string };
  readonly 'row-repeated': RowBefore;
  /** Of several ledgers: the row stands in two of them with different figures. */
  readonly 'row-differs': RowBefore;
  readonly 'credit-code-wrong': { readonly code: string };
  readonly 'credit-code-number': Readonly<Record<string, never>>;
  readonly 'organisation-code-wrong': { readonly code: string };
  readonly 'units-mixed': { readonly unit: string; readonly ledger: string };
  readonly 'magnitude-unlike': { readonly value: string; readonly median: string };
}
