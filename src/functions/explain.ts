import { attributeFigure } from '../accounting/attribution/figure';
import type { ResultMatrix } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import type { Arguments } from './arguments';
import { explain } from './explanation';
import { figureOf, rowAgreements } from './record';
import type { RecordKey } from './record-parameters';
import { RECORD } from './record-parameters';
import type { FunctionSpec } from './spec';

/** For one record the steps of the calculation, as a table (SPEC §5). */
export const EXPLAIN: FunctionSpec<'EXPLAIN', RecordKey> = {
  id: 'EXPLAIN',
  parameters: RECORD,
  run: (args) => explainRecord(args) ?? '',
};

/**
 * The table of one record; null where its figure is missing.
 * @param amount writes the amounts of the arithmetic (explanation)
 */
export function explainRecord(args: Arguments, amount?: (digits: DecimalText) => string): ResultMatrix | null {
  const agreements = rowAgreements(args, RECORD);
  const columns = args.columns(agreements.keys);
  if (!columns.single) args.locate('value', () => {
    throw new Fault('one-cell-expected', { rows: columns.length, columns: 1 });
  });
  const row = columns.row(0);
  const agreement = agreements.of(row);
  const record = figureOf(row);
  return record === null ? null : explain(record.figure, agreement, attributeFigure(record.figure, agreement, record.prior, true), amount);
}
