import type { Fault, FaultCode, FaultDetails, FaultRecord } from '../accounting/fault';
import { languagePack } from './languages';
import type { Locale } from './locale';
import type { DescribeCause } from './translation';

/**
 * One line: what is wrong, where, and what to do.
 * @throws LanguageNotLoaded
 */
export function describeFault(fault: Fault | FaultRecord, locale: Locale): string {
  const message = languagePack(locale).faults[fault.code] as string | ((details: FaultDetails[FaultCode], describe: DescribeCause) => string);
  return typeof message === 'string' ? message : message(fault.details, (cause) => describeFault(cause, locale));
}
