import type { FaultDetails } from '../../../accounting/fault';
import type { FaultMessages } from '../../translation';
import { agreement } from './agreement';
import { apportion } from './apportion';
import { attribution } from './attribution';
import { cells } from './cells';
import { ledger } from './ledger';
import { quantity } from './quantity';
import { reconciliation } from './reconciliation';

export const faults: FaultMessages<FaultDetails> = { ...cells, ...quantity, ...apportion, ...agreement, ...ledger, ...attribution, ...reconciliation };
