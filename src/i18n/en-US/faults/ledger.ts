import type { LedgerFaults } from '../../../accounting/ledger/faults';
import type { FaultMessages } from '../../translation';

export const ledger: FaultMessages<LedgerFaults> = {
  'district-unknown': ({ text }) => `"${text}" is no district known here. Write its name or code, for example 金牛区 or 510106; others as 名称(代码).`,
  'district-too-wide': ({ text }) => `"${text}" is a city or a province, not a district. Name the district, for example 彭州市 or 510182.`,
  'district-code-differs': ({ text, name, code }) => `Name and code of "${text}" do not match: ${code} is ${name}. Correct one of them.`,
  'period-unreadable': ({ text }) => `"${text}" is no reporting period. Write it like 2026-03, 2026年1-9月, 2026Q1 or 2026.`,
  'date-unreadable': ({ text }) => `"${text}" is no date. Write it like 2023-07-01.`,
  'ledger-header-missing': 'None of the first 20 rows is a ledger header. Keep the header row, with at least two column names such as name, period, value.',
  'agreement-blank': 'No agreement is given: nothing is credited. Fill in the agreement if it is to be shared.',
  'origin-blank': 'No origin is given: nothing is credited. Fill in the origin if it is to be shared.',
  'agreement-other': ({ id, given }) => `The row is under agreement "${id}", not "${given}": nothing is credited. If that is wrong, check the agreement column.`,
  'other-parties': ({ row, agreement }) => `The row is ${row}, the agreement ${agreement}: nothing is credited. Check origin and host.`,
  'widths-differ': ({ columns, expected }) => `The row has ${columns} columns, the headers ${expected}. Choose the same columns for both.`,
};
