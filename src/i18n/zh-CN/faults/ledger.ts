import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `“${text}”不是已知的区（市）县。请写名称或代码，例如 金牛区 或 510106；其他地区写成 名称(代码)。`,
  'district-too-wide': ({ text }) => `“${text}”是省或市，不能作为飞出地或飞入地。请写到区（市）县，例如 彭州市 或 510182。`,
  'district-code-differs': ({ text, name, code }) => `“${text}”的名称与代码不一致：${code} 是${name}。请改正其中一个。`,
  'period-unreadable': ({ text }) => `“${text}”不是报告期。请写成 2026年3月、2026年1-9月、2026Q1 或 2026。`,
  'date-unreadable': ({ text }) => `“${text}”不是日期。请写成 2023-07-01。`,
};
