import type { AgreementFaults } from '../../../accounting/agreement/faults';
import type { FaultMessages } from '../../translation';

export const agreement: FaultMessages<AgreementFaults> = {
  'field-unknown': ({ field, place }) => `${place}：协议没有“${field}”这个字段。请写如 比例=5:5。`,
};
