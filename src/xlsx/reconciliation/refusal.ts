import type { FaultRecord } from '../../accounting/fault';
import type { Period } from '../../accounting/period/period';
import { printPeriod } from '../../accounting/period/print-period';
import { describeFault } from '../../i18n/describe';
import { fileMessages } from '../../i18n/file-messages';
import type { Locale } from '../../i18n/locale';
import { languageOf } from '../../i18n/locale';
import { cliMessages } from '../../i18n/cli-messages';
import { messages } from '../../i18n/messages';
import type { PackageFaultCode } from '../package/fault';

/** Why files are not reconciled. */
export type Refusal =
  /** A file that is no whole, harmless workbook. */
  | { readonly kind: 'package'; readonly file: string; readonly code: PackageFaultCode; readonly subject: string }
  /** What the core says; `place` is the file, or the file and sheet, it is about: blank where it is about all. */
  | { readonly kind: 'fault'; readonly place: string; readonly fault: FaultRecord }
  | { readonly kind: 'agreements-differ'; readonly id: string; readonly first: string; readonly second: string }
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'indicator-unknown'; readonly indicator: string; readonly known: readonly string[] }
  | { readonly kind: 'period-unknown'; readonly period: Period; readonly known: readonly Period[] }
  /** None was named, and the ledgers speak of several years. */
  | { readonly kind: 'periods-several'; readonly known: readonly Period[] };

/** Files that cannot be reconciled as was asked: nothing was made of them. */
export class FilesRefused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ kind }) => kind).join(' '));
    this.name = 'FilesRefused';
  }
}

/** The files a refusal is about, as a place such as `甲.xlsx!台账!C3` names them; none where it is about all. */
export function filesOf(refusal: Refusal): readonly string[] {
  const fileIn = (place: string): string => /^(.+?\.xlsx)(?:!|$)/i.exec(place)?.[1] ?? place;
  switch (refusal.kind) {
    case 'package':
      return [refusal.file];
    case 'fault':
      return refusal.place === '' ? [] : [fileIn(refusal.place)];
    case 'agreements-differ':
      return [fileIn(refusal.first), fileIn(refusal.second)];
    default:
      return [];
  }
}

/** Periods named in a refusal. */
const MOST_NAMED = 12;

/** One line: what is wrong, with which file, and what there is to choose from. @throws LanguageNotLoaded */
export function describeRefusal(refusal: Refusal, locale: Locale): string {
  const { refusals } = fileMessages(locale);
  const { listSeparator } = messages(locale).pane.shell;
  const language = languageOf(locale);
  const periods = (known: readonly Period[]): string => `${known.slice(0, MOST_NAMED).map((period) => printPeriod(period, language)).join(listSeparator)}${known.length > MOST_NAMED ? ' …' : ''}`;
  const colon = language === 'zh' ? '：' : ': ';
  switch (refusal.kind) {
    case 'package':
      return `${refusal.file}${colon}${cliMessages(locale).packageFaults[refusal.code](refusal.subject)}`;
    case 'fault':
      return `${refusal.place === '' ? '' : `${refusal.place}${colon}`}${describeFault(refusal.fault, locale)}`;
    case 'agreements-differ':
      return refusals['agreements-differ'](refusal.id, refusal.first, refusal.second);
    case 'no-ledger':
      return refusals['no-ledger'];
    case 'indicator-unknown':
      return refusals['indicator-unknown'](refusal.indicator, refusal.known.join(listSeparator));
    case 'period-unknown':
      return refusals['period-unknown'](printPeriod(refusal.period, language), periods(refusal.known));
    case 'periods-several':
      return refusals['periods-several'](periods(refusal.known));
  }
}
