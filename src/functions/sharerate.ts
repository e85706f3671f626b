import { readPart } from '../accounting/attribution/part';
import { shareInForce } from '../accounting/attribution/share-in-force';
import { numberOf } from '../accounting/attribution/fraction';
import { spill } from './arguments';
import { rowAgreements, subjectOf } from './record';
import type { RecordKey } from './record-parameters';
import { AGREEMENT, CASE, INDICATOR, PART, PERIOD, START } from './record-parameters';
import type { FunctionSpec } from './spec';

const PARAMETERS = [AGREEMENT, CASE, INDICATOR, PERIOD, START, PART];

/** The share in force, as a number (SPEC §5). */
export const SHARERATE: FunctionSpec<'SHARERATE', Exclude<RecordKey, 'value' | 'base' | 'prior'> | 'part'> = {
  id: 'SHARERATE',
  parameters: PARAMETERS,
  run: (args) => {
    const agreements = rowAgreements(args, PARAMETERS);
    return spill(args.columns(agreements.keys), (row) => {
      const agreement = agreements.of(row);
      const part = row.read('part', (cell) => readPart(cell, agreement));
      return numberOf(shareInForce(subjectOf(row), agreement, part));
    });
  },
};
