import { isCellError } from '../accounting/cells';
import { isCreditCode } from '../accounting/ledger/credit-code';
import { errorInCell } from '../accounting/quantity/amount';
import { spill } from './arguments';
import { required } from './parameter';
import type { FunctionSpec } from './spec';

/** Whether a unified social credit code is right by its check digit, GB 32100-2015 (SPEC §5). */
export const CREDITCODE: FunctionSpec<'CREDITCODE', 'code'> = {
  id: 'CREDITCODE',
  parameters: [required('code', '"91510182MA6CDEF11H"')],
  run: (args) =>
    spill(args.columns(['code']), (row) =>
      row.read('code', (cell) => {
        if (isCellError(cell)) throw errorInCell(cell.error);
        return isCreditCode(cell);
      }),
    ),
};
