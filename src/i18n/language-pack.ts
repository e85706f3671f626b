import type { FaultDetails } from '../accounting/fault';
import type { explanation } from './en-US/explanation';
import type { functions } from './en-US/functions';
import type { parameters } from './en-US/parameters';
import type { reports } from './en-US/reports';
import type { FaultMessages, Translation } from './translation';

/** The parameters of the functions; every language names each. */
export type ParameterKey = keyof typeof parameters;

/** What the functions say, apart from their faults: how a failure names its place, steps and annotations, headers of reports. */
export interface FunctionMessages {
  readonly functions: Translation<typeof functions>;
  readonly parameters: Translation<typeof parameters>;
  readonly explanation: Translation<typeof explanation>;
  readonly reports: Translation<typeof reports>;
}

/** All that the functions say in one language: loaded when it is first spoken. The pane's own texts are not in it. */
export interface LanguagePack extends FunctionMessages {
  readonly faults: FaultMessages<FaultDetails>;
}
