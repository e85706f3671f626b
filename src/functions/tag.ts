import { attributeFigure } from '../accounting/attribution/figure';
import { spill } from './arguments';
import { tagText } from './explanation';
import { figureOf, rowAgreements } from './record';
import type { RecordKey } from './record-parameters';
import { RECORD } from './record-parameters';
import type { FunctionSpec } from './spec';

/** The annotation 标注 as text (SPEC §5). */
export const TAG: FunctionSpec<'TAG', RecordKey> = {
  id: 'TAG',
  parameters: RECORD,
  run: (args) => {
    const agreements = rowAgreements(args, RECORD);
    return spill(args.columns(agreements.keys), (row) => {
      const agreement = agreements.of(row);
      const record = figureOf(row);
      return record === null ? '' : tagText(agreement, attributeFigure(record.figure, agreement, record.prior));
    });
  },
};
