import type { AttributionFaults } from '../../../accounting/attribution/faults';
import type { FaultMessages } from '../../translation';

export const attribution: FaultMessages<AttributionFaults> = {
  'no-clause': ({ case: ofCase, indicator, known }) => `协议中没有适用于情形“${ofCase}”、指标“${indicator}”的条款。现有条款：${known}。`,
};
