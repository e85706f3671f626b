import type { Exercise } from './exercise';
import { baoShan } from './exercises/bao-shan';
import { cumulative } from './exercises/cumulative';
import { document92 } from './exercises/document-92';
import { doubleCounting } from './exercises/double-counting';
import { gaoZhu } from './exercises/gao-zhu';
import { jinPeng } from './exercises/jin-peng';
import { memoElimination } from './exercises/memo-elimination';
import { ningDe } from './exercises/ning-de';
import { phaseChange } from './exercises/phase-change';
import { ziShi } from './exercises/zi-shi';

/** The exercises from the simplest to the hardest. Workbooks keep their numbers, from 1: the order stays. */
export const COURSE: readonly Exercise[] = [jinPeng, baoShan, memoElimination, doubleCounting, cumulative, phaseChange, ningDe, ziShi, gaoZhu, document92];
