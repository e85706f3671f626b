import type { verdicts as english } from '../en-US/verdicts';
import type { Translation } from '../translation';

export const verdicts: Translation<typeof english> = { agreed: '一致', 'one-sided': '单边', different: '金额不同', 'unit-suspected': '疑似单位', 'period-suspected': '疑似期间', 'cumulative-suspected': '疑似当期累计' };
