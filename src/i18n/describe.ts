import type { Fault, FaultCode, FaultDetails, FaultRecord } from '../accounting/fault';
import { faults as english } from './en-US/faults';
import type { Locale } from './locale';
import type { DescribeCause, FaultMessages } from './translation';
import { faults as chinese } from './zh-CN/faults';

const byLocale: Readonly<Record<Locale, FaultMessages<FaultDetails>>> = { 'en-US': english, 'zh-CN': chinese };

/** One line: what is wrong, where, and what to do. */
export function describeFault(fault: Fault | FaultRecord, locale: Locale): string {
  const message = byLocale[locale][fault.code] as string | ((details: FaultDetails[FaultCode], describe: DescribeCause) => string);
  return typeof message === 'string' ? message : message(fault.details, (cause) => describeFault(cause, locale));
}
