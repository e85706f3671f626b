import type { FaultDetails } from '../accounting/fault';
import type { explanation } from './en-US/explanation';
import type { functions } from './en-US/functions';
import type { pane } from './en-US/pane';
import type { parameters } from './en-US/parameters';
import type { reports } from './en-US/reports';
import type { templates } from './en-US/templates';
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

/** What the pane says. */
export interface PaneMessages {
  readonly pane: Translation<typeof pane>;
  readonly templates: Translation<typeof templates>;
}

/** All that functions and pane say in one language: loaded when it is first spoken. */
export interface LanguagePack extends FunctionMessages, PaneMessages {
  readonly faults: FaultMessages<FaultDetails>;
}
