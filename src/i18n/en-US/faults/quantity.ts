import type { QuantityFaults } from '../../../accounting/quantity/faults';
import type { FaultMessages } from '../../translation';

export const quantity: FaultMessages<QuantityFaults> = {
  'amount-unreadable': ({ text }) => `"${text}" is not an amount. Write a number, for example 12345.67 or 12,345.67.`,
  'too-many-digits': ({ text, digits }) => `"${text}" has ${digits} digits, but Excel holds no more than 15. Write it in a larger unit, for example 万元, or round it.`,
  'decimals-unreadable': ({ text }) => `"${text}" is no number of decimals. Write a whole number from -6 to 12, for example 2.`,
};
