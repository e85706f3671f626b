import type { ReconciliationFaults } from '../../../accounting/reconciliation/faults';
import type { FaultMessages } from '../../translation';

const listed = (words: readonly string[]) => (words.length > 12 ? `${words.slice(0, 12).join(', ')} and more` : words.join(', '));

const rowOf = ({ first, sheet }: ReconciliationFaults['row-repeated']) => (sheet === undefined ? `row ${first}` : `row ${first} of "${sheet}"`);

export const reconciliation: FaultMessages<ReconciliationFaults> = {
  'indicators-several': ({ known }) => `The ledger has several indicators, which do not add up. Name one of: ${listed(known)}.`,
  'reported-in-row': ({ row, cause }, describe) => `Row ${row}: ${describe(cause)}`,
  'reported-twice': ({ district, row }) => `Row ${row}: the total of ${district} stands twice. Keep one row.`,
  'reporters-not-two': ({ known }) => `A single ledger must have exactly two reporting districts; it has: ${listed(known) || 'none'}. Give two ledgers, or check that column.`,
  'column-twice': ({ kept, ignored }) => `"${ignored}" means the same as "${kept}", and only "${kept}" is read. Remove or rename one of them.`,
  'row-repeated': (before) => `The same as ${rowOf(before)} in everything. Check whether it was entered twice.`,
  'row-differs': (before) => `The same unit, indicator and period as ${rowOf(before)}, with another figure; both are counted. Choose only one of the ledgers, or check them and remove one row.`,
  'credit-code-wrong': ({ code }) => `"${code}" is no valid credit code: 18 characters, the last a check digit. Compare it with the business licence, for example 91510182MA6CDEF11H.`,
  'credit-code-number': 'The credit code is stored as a number and has lost digits. Format the cell as text and type it again.',
  'organisation-code-wrong': ({ code }) => `The organisation code inside "${code}" (characters 9-17) is wrong. Compare it with the business licence.`,
  'units-mixed': ({ unit, ledger }) => `The row is in ${unit}, most of the ledger in ${ledger}; it was converted. Check the unit.`,
  'magnitude-unlike': ({ value, median }) => `${value} is some ten thousand times apart from ${median}, the median of this unit's other figures. Check whether 元 and 万元 were mixed up.`,
};
