import type { TabKey } from '../taskpane/shell/tabs';

/** A ribbon button or context-menu entry: its id in manifest.xml, and the task it opens the pane on. */
export interface Action {
  readonly id: string;
  /** `help`: the page of all functions, beside the pane. */
  readonly opens: TabKey | 'help';
}

/** Every action the manifest may name; a test holds the two lists together. */
export const ACTIONS: readonly Action[] = [
  { id: 'showAgreements', opens: 'agreements' },
  { id: 'applyAgreement', opens: 'apply' },
  /** From the context menu of a cell: apply an agreement to the ledger that cell stands in. */
  { id: 'applyHere', opens: 'apply' },
  { id: 'explainCell', opens: 'explain' },
  /** From the context menu of a cell. */
  { id: 'explainHere', opens: 'explain' },
  { id: 'reconcileLedger', opens: 'reconcile' },
  { id: 'compareLedgers', opens: 'compare' },
  { id: 'freezeSheets', opens: 'freeze' },
  { id: 'showHelp', opens: 'help' },
];
