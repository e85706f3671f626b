import type { Parameter } from './parameter';
import { optional, required } from './parameter';

export type RecordKey = 'value' | 'agreement' | 'case' | 'indicator' | 'period' | 'start' | 'base' | 'prior';

/** Parameters of the functions that attribute one record, in the order of SPEC §5. */
export const VALUE = required('value', 'B2');

export const AGREEMENT = required('agreement', '"5:5"');

export const CASE = optional('case', '"迁移"');

export const INDICATOR = optional('indicator', '"税收"');

export const PERIOD = optional('period', '"2024-03"');

export const START = optional('start', '"2023-07-01"');

export const BASE = optional('base', '2600');

export const PRIOR = optional('prior', '6000');

export const PART = optional('part', '"飞入地"');

export const RECORD: readonly Parameter<RecordKey>[] = [VALUE, AGREEMENT, CASE, INDICATOR, PERIOD, START, BASE, PRIOR];
