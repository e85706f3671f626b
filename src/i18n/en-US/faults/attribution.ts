import type { AttributionFaults } from '../../../accounting/attribution/faults';
import type { FaultMessages } from '../../translation';

export const attribution: FaultMessages<AttributionFaults> = {
  'no-clause': ({ case: ofCase, indicator, known }) => `No clause names the case "${ofCase}" and the indicator "${indicator}". The agreement has: ${known}.`,
};
