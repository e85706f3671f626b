import type { FaultRecord } from '../../accounting/fault';
import type { Level } from '../../accounting/ledger/finding';
import { describeFault } from '../../i18n/describe';
import { fileMessages } from '../../i18n/file-messages';
import type { Locale } from '../../i18n/locale';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { cellAddress } from '../../workbook/area';
import type { ReadWorkbook } from './read-workbook';

export type RemarkCode = 'no-ledger' | 'no-agreements' | 'agreement-layout' | 'agreement-unreadable' | 'agreement-text-differs' | 'agreement-text-error' | 'formula-without-value' | 'dates-1904';

/** What there is to say about a workbook beside what CHECK finds in its ledgers. */
export interface Remark {
  readonly code: RemarkCode;
  readonly level: Level;
  readonly file: string;
  /** Blank where it is about the workbook as a whole. */
  readonly sheet: string;
  readonly cell: string;
  /** The agreement it is about; blank where it is about none. */
  readonly id: string;
  readonly fault: FaultRecord | null;
}

/** What is wrong with the agreements of a workbook, and with the workbook as far as it is read. */
export function remarksOf({ file, agreements, ledgers, uncalculated, dates1904 }: ReadWorkbook): readonly Remark[] {
  const about = (code: RemarkCode, level: Level, more: Partial<Remark> = {}): Remark => ({ code, level, file, sheet: '', cell: '', id: '', fault: null, ...more });
  const at = (place: { readonly row: number; readonly column: number }, sheet = AGREEMENT_SHEET): Partial<Remark> => ({ sheet, cell: cellAddress(place.row, place.column) });
  const absent = agreements.sheet === 'absent' || agreements.sheet === 'blank';
  return [
    ...(dates1904 ? [about('dates-1904', 'warning')] : []),
    ...(ledgers.length === 0 ? [about('no-ledger', agreements.agreements.length === 0 ? 'warning' : 'information')] : []),
    ...(absent && ledgers.length > 0 ? [about('no-agreements', 'information')] : []),
    ...(agreements.sheet === 'unknown-layout' ? [about('agreement-layout', 'error', { sheet: AGREEMENT_SHEET })] : []),
    ...agreements.faults.map(({ id, place, fault }) => about('agreement-unreadable', 'error', { ...at(place), id: id ?? '', fault })),
    ...agreements.agreements.flatMap(({ key, text }) => {
      if (text === null || text.state === 'same') return [];
      return [text.state === 'differs' ? about('agreement-text-differs', 'warning', { ...at(text), id: key }) : about('agreement-text-error', 'error', { ...at(text), id: key })];
    }),
    ...uncalculated.map(({ sheet, row, column }) => about('formula-without-value', 'warning', at({ row, column }, sheet))),
  ];
}

export function remarkText({ code, id, fault }: Remark, locale: Locale): string {
  const text = fileMessages(locale).remarks[code];
  return typeof text === 'string' ? text : text(id, fault === null ? '' : describeFault(fault, locale));
}

/** `成都彭州.xlsx!结对协议!B4`, or the workbook alone. */
export const remarkPlace = ({ file, sheet, cell }: Remark): string => [file, sheet, cell].filter((word) => word !== '').join('!');
