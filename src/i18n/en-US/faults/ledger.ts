import { LEDGER_FIELDS } from '../../../accounting/ledger/fields';
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
  'ledger-column-missing': ({ field }) => `The ledger has no column "${LEDGER_FIELDS[field].en[0] ?? field}". Add it, or check the headers.`,
  'ledger-of-several': ({ ledger: index, cause }, describe) => `Ledger ${index + 1}: ${describe(cause)}`,
  'agreement-not-given': ({ id, known }) => `No agreement has the id "${id}".${known.length > 0 ? ` There are: ${known.slice(0, 12).join(', ')}.` : ''} Check the agreement column, or add the agreement.`,
  'agreement-blank-with-origin': ({ origin }) => `The row has the origin ${origin} but no agreement: nothing is credited. Fill in the agreement if it is to be shared.`,
  'value-missing': 'The figure is missing and does not count as 0. Fill it in, or confirm that it was not reported.',
  'period-missing': 'The period is missing. Fill it in, for example 2024-03.',
  'district-missing': ({ field }) => `Neither the row nor its agreement names the ${field}. Fill in its name or code, for example 彭州市.`,
  'period-overlaps': "The period overlaps another row of this unit; as it is unclear which holds, neither is counted. Keep one of the two kinds.",
  'double-counted': 'Two districts report the same unit, indicator and period; neither is counted. Find out where it operates and remove the other row.',
  'units-mixed-terms': ({ unit, ledger }) => `The row is in ${unit}, most of the ledger in ${ledger}, and the agreement's amounts carry no unit. Write the unit behind them, for example 1200万元.`,
  'total-row': 'A row of totals: not counted.',
};
