import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `"${text}" is no district known here. Write its name or code, for example 金牛区 or 510106; others as 名称(代码).`,
};
