import type { QuantityFaults } from '../../../accounting/quantity/faults';
import type { FaultMessages } from '../../translation';

export const quantity: FaultMessages<QuantityFaults> = {
  'amount-unreadable': ({ text }) => `“${text}”不是数额。请填数字，例如 12345.67 或 12,345.67。`,
  'too-many-digits': ({ text, digits }) => `“${text}”有 ${digits} 位数字，超过 Excel 能保存的 15 位。请改用较大的单位（如万元）或先舍入。`,
  'decimals-unreadable': ({ text }) => `“${text}”不能作小数位数。请填 -6 到 12 的整数，例如 2。`,
};
