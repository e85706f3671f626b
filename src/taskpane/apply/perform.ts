import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Applied } from '../../workbook/applied';
import { MOST_COMMENTS } from '../../workbook/comments';
import { WorkbookFailure } from '../../workbook/failure';
import { agreementArgument } from '../../workbook/formula';
import { insertSheet, removeInserted } from '../../workbook/insert-sheet';
import type { OwnColumn, Plan } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import { undoColumns } from '../../workbook/undo';
import { writeColumns } from '../../workbook/write';
import { OWN_COLUMN_LABEL, valuesFor } from './planned-values';
import type { Done, Planned } from './state';
import { tagComments } from './tag-comments';
import type { Calculation } from './usePreview';
import { previewFor } from './usePreview';

/** All that writing needs beside the plan. */
export interface Work {
  readonly planned: Exclude<Planned, null | { readonly failure: unknown }>;
  readonly calculation: Calculation;
  /** Values in place of formulas. */
  readonly values: boolean;
  readonly comments: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (rows: number) => void;
}

/** Writes what was planned; what is told of the figures afterwards is of those that are written. @throws WorkbookFailure */
export async function perform({ planned, calculation, values, comments, signal, onProgress }: Work): Promise<{ readonly done: Done; readonly preview: Preview }> {
  const preview = await previewFor(calculation, signal);
  if ('content' in planned) return { done: { kind: 'sheet', inserted: await insertSheet(planned.content) }, preview };
  const { plan } = planned;
  const wanted = comments && plan.ledger.records.length <= MOST_COMMENTS;
  const texts = wanted ? await tagComments(plan, calculation.agreement, calculation.agreements) : [];
  const ready: Plan = values ? { ...plan, values: await valuesFor(calculation, plan.parts, signal) } : plan;
  const written = await writeColumns(ready, { onProgress, signal, comments: texts });
  return { done: { kind: 'columns', written, values }, preview };
}

/** Takes it back exactly. @throws WorkbookFailure */
export const takeBack = (done: Done): Promise<void> => (done.kind === 'sheet' ? removeInserted(done.inserted) : undoColumns(done.written));

/** The agreement that columns were written by, as the workbook has it now. @throws WorkbookFailure agreement-gone */
export function agreementOfApplied({ agreement, label }: Applied, agreements: readonly FoundAgreement[], ownColumn: OwnColumn | null): FoundAgreement | OwnColumn {
  const own = label === null ? agreement.startsWith('IF(') : (Object.values(OWN_COLUMN_LABEL) as readonly string[]).includes(agreement);
  // Decimals may stand before it.
  const written = agreement.replace(/^"[^"]*"&/, '');
  const found = own ? ownColumn : agreements.find(({ key, reference }) => (label === null ? reference !== null && agreementArgument(reference) === written : key === agreement));
  if (found === undefined || found === null) throw new WorkbookFailure('agreement-gone', { agreement }, 'unchanged');
  return found;
}

/** The decimals that stand before the agreement in written formulas. */
export function decimalsOfApplied({ agreement }: Applied): number | null {
  const match = /"(?:小数|decimals)=(\d) "&/.exec(agreement);
  return match ? Number(match[1]) : null;
}
