import type { ApportionFaults } from '../../../accounting/apportion/faults';
import type { FaultMessages } from '../../translation';

export const apportion: FaultMessages<ApportionFaults> = {
  'shares-unreadable': ({ text }) => `"${text}" is no ratio. Write origin:host, for example 5:5, 3:3:4, 37.5% or 1/3:2/3.`,
  'shares-missing': 'The ratio is missing. Write origin:host, for example 5:5.',
  'shares-one-party': ({ text }) => `"${text}" names the share of one party alone. Write every party's, for example 5:5, or a part of the whole such as 50%.`,
  'shares-part-missing': ({ text, part }) => `In "${text}" part ${part} is blank. Write every part, for example 5:5; 0 for a party that gets nothing.`,
  'shares-negative': ({ text, part }) => `In "${text}" the part ${part} is negative. Shares are 0 or more, for example 5:5.`,
  'shares-zero-denominator': ({ text, part }) => `In "${text}" the part ${part} divides by 0. Write fractions such as 1/3:2/3.`,
  'shares-zero-sum': ({ text }) => `In "${text}" every part is 0. At least one must be above 0, for example 0:1.`,
  'shares-percent-sum': ({ text, sum }) => `The percentages in "${text}" add to ${sum} %, not 100 %. Write for example 50%:30%:20%, or a ratio such as 5:3:2.`,
  'shares-percent-mixed': ({ text }) => `"${text}" mixes percentages with plain numbers. Write all parts in the same way, for example 50%:50% or 5:5.`,
  'shares-is-time': ({ time, typed }) => `This cell holds the time ${time}, not a ratio. Format the cell as text and type ${typed} again.`,
  'shares-is-date': ({ date }) => `This cell holds the date ${date}, not a ratio. Format the cell as text and type the ratio again, for example 5:5.`,
  'shares-out-of-range': ({ text }) => `${text} is no part of a whole. Write a ratio such as 5:5, or a number from 0 to 1 such as 0.5.`,
  'shares-too-many': ({ parties, most }) => `There are ${parties} parties, but at most ${most} are allowed. Split in two steps.`,
  'weights-two-dimensional': ({ rows, columns }) => `The weights are a range of ${rows} × ${columns} cells. Choose a single row or a single column.`,
  'weight-missing': ({ position }) => `Weight ${position} of the range is blank. Fill it in; write 0 for a party that gets nothing.`,
  'weight-unreadable': ({ position, text }) => `Weight ${position} of the range, "${text}", is not a number. Write for example 60.`,
  'weight-negative': ({ position, text }) => `Weight ${position} of the range, ${text}, is negative. Weights are 0 or more.`,
  'weights-zero-sum': 'Every weight of the range is 0. At least one must be above 0.',
};
