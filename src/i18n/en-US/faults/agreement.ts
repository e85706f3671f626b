import type { AgreementFaults } from '../../../accounting/agreement/faults';
import type { FaultMessages } from '../../translation';

export const agreement: FaultMessages<AgreementFaults> = {
  'field-unknown': ({ field, place }) => `${place}: "${field}" is no field of an agreement. Write for example 比例=5:5 or shares=5:5.`,
};
