import { attributeFigure } from '../accounting/attribution/figure';
import { Fault } from '../accounting/fault';
import { explain } from './explanation';
import { figureOf, rowAgreements } from './record';
import type { RecordKey } from './record-parameters';
import { RECORD } from './record-parameters';
import type { FunctionSpec } from './spec';

/** For one record the steps of the calculation, as a table (SPEC §5). */
export const EXPLAIN: FunctionSpec<'EXPLAIN', RecordKey> = {
  id: 'EXPLAIN',
  parameters: RECORD,
  run: (args) => {
    const agreements = rowAgreements(args, RECORD);
    const columns = args.columns(agreements.keys);
    if (!columns.single) args.locate('value', () => {
      throw new Fault('one-cell-expected', { rows: columns.length, columns: 1 });
    });
    const row = columns.row(0);
    const agreement = agreements.of(row);
    const record = figureOf(row);
    return record === null ? '' : explain(record.figure, agreement, attributeFigure(record.figure, agreement, record.prior, true));
  },
};
