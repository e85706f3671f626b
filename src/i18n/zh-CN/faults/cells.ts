import type { CellFaults } from '../../../accounting/cell-faults';
import type { FaultMessages } from '../../translation';

export const cells: FaultMessages<CellFaults> = {
  'function-unknown': ({ name, known }) => `没有“${name}”这个函数。现有函数：${known}。`,
  'arguments-surplus': ({ given, most }) => `给了 ${given} 个参数，该函数最多 ${most} 个。请删去多余的参数。`,
  'argument-missing': ({ example }) => `缺少该参数。请填写，例如 ${example}。`,
  'one-cell-expected': ({ rows, columns }) => `这里是 ${rows} 行 ${columns} 列的区域，只能用一个单元格。请改选单个单元格。`,
  'column-expected': ({ rows, columns }) => `这里是 ${rows} 行 ${columns} 列的区域，只能用一列。请改选单独一列。`,
  'lengths-differ': ({ rows, expected }) => `本列有 ${rows} 行，其他列有 ${expected} 行。请选等长的列，或用一个单元格适用于各行。`,
  'cell-is-error': ({ error }) => `单元格中是错误值 ${error}。请先更正该单元格。`,
};
