import type { CellFaults } from '../../../accounting/cell-faults';
import type { FaultMessages } from '../../translation';

export const cells: FaultMessages<CellFaults> = {
  'function-unknown': ({ name, known }) => `There is no function "${name}". There are: ${known}.`,
  'arguments-surplus': ({ given, most }) => `There are ${given} arguments, but the function takes at most ${most}. Remove the surplus ones.`,
  'argument-missing': ({ example }) => `This argument is missing. Give one, for example ${example}.`,
  'one-cell-expected': ({ rows, columns }) => `This is a range of ${rows} × ${columns} cells, but one cell is expected. Choose a single cell.`,
  'column-expected': ({ rows, columns }) => `This is a range of ${rows} × ${columns} cells, but one column is expected. Choose a single column.`,
  'lengths-differ': ({ rows, expected }) => `This column has ${rows} rows, the others have ${expected}. Choose equally long columns, or one cell for all rows.`,
  'cell-is-error': ({ error }) => `The cell holds the error ${error}. Correct that cell first.`,
};
