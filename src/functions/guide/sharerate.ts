import type { SHARERATE } from '../sharerate';
import type { GuideOf } from './guide';
import { PART, RECORD } from './record-parameters';

const PHASES = '方式=分算; 年次=1-3 比例=5:5; 年次=4-6 比例=3:7';

export const sharerate: GuideOf<typeof SHARERATE> = {
  summary: { zh: '某期间适用的比例（数字）', en: 'The share in force in a period, as a number' },
  result: 'matrix',
  parameters: {
    agreement: RECORD.agreement,
    case: RECORD.case,
    indicator: RECORD.indicator,
    period: RECORD.period,
    start: RECORD.start,
    part: PART,
  },
  examples: [
    { about: { zh: '第四年起三七分', en: 'From year 4 it is 3:7' }, formula: `=PAIR.SHARERATE("${PHASES}",,,"2026-07","2023-07-01")`, args: [PHASES, null, null, '2026-07', '2023-07-01'], result: 0.3 },
    { about: { zh: '飞入地的比例', en: "The host's share" }, formula: `=PAIR.SHARERATE("${PHASES}",,,"2026-07","2023-07-01","飞入地")`, args: [PHASES, null, null, '2026-07', '2023-07-01', '飞入地'], result: 0.7 },
  ],
};
