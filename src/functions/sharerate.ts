import { readPart } from '../accounting/attribution/part';
import { shareInForce } from '../accounting/attribution/share-in-force';
import { numberOf } from '../accounting/attribution/fraction';
import { spill } from './arguments';
import { rowAgreements, subjectOf } from './record';
import { AGREEMENT, CASE, INDICATOR, PART, PERIOD, START } from './record-parameters';
import type { FunctionSpec } from './spec';

const PHASES = '方式=分算; 年次=1-3 比例=5:5; 年次=4-6 比例=3:7';
const PARAMETERS = [AGREEMENT, CASE, INDICATOR, PERIOD, START, PART];

/** The share in force, as a number (SPEC §5). */
export const SHARERATE: FunctionSpec = {
  id: 'SHARERATE',
  summary: { zh: '某期间适用的比例（数字）', en: 'The share in force in a period, as a number' },
  parameters: PARAMETERS,
  result: 'matrix',
  examples: [
    { about: { zh: '第四年起三七分', en: 'From year 4 it is 3:7' }, formula: `=PAIR.SHARERATE("${PHASES}",,,"2026-07","2023-07-01")`, args: [PHASES, null, null, '2026-07', '2023-07-01'], result: 0.3 },
    { about: { zh: '飞入地的比例', en: "The host's share" }, formula: `=PAIR.SHARERATE("${PHASES}",,,"2026-07","2023-07-01","飞入地")`, args: [PHASES, null, null, '2026-07', '2023-07-01', '飞入地'], result: 0.7 },
  ],
  run: (args) => {
    const agreements = rowAgreements(args, PARAMETERS.map(({ key }) => key));
    return spill(args.columns(agreements.keys), (row) => {
      const agreement = agreements.of(row);
      const part = row.read('part', (cell) => readPart(cell, agreement));
      return numberOf(shareInForce(subjectOf(row), agreement, part));
    });
  },
};
