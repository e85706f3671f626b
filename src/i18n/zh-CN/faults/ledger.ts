import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `“${text}”不是已知的区（市）县。请写名称或代码，例如 金牛区 或 510106；其他地区写成 名称(代码)。`,
};
