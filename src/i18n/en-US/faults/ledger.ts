import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `"${text}" is no district known here. Write its name or code, for example 金牛区 or 510106; others as 名称(代码).`,
  'district-too-wide': ({ text }) => `"${text}" is a city or a province, not a district. Name the district, for example 彭州市 or 510182.`,
  'district-code-differs': ({ text, name, code }) => `Name and code of "${text}" do not match: ${code} is ${name}. Correct one of them.`,
  'period-unreadable': ({ text }) => `"${text}" is no reporting period. Write it like 2026-03, 2026年1-9月, 2026Q1 or 2026.`,
  'date-unreadable': ({ text }) => `"${text}" is no date. Write it like 2023-07-01.`,
};
