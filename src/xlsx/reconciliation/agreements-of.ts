import type { Agreement } from '../../accounting/agreement/model';
import { printAgreement } from '../../accounting/agreement/print';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { cellAddress } from '../../workbook/area';
import type { ReadWorkbook } from '../reading/read-workbook';
import type { Refusal } from './refusal';

/** What stands in a cell under 协议 to name an agreement. */
const nameOf = (agreement: Agreement): string => agreement.id ?? printAgreement(agreement);

/** The only agreement of a workbook: its ledgers without a column 协议 go by it. Undefined where it has none or several. */
export function ownAgreement({ agreements: { agreements, faults } }: ReadWorkbook): string | undefined {
  const [only] = agreements;
  return only === undefined || agreements.length + faults.length > 1 ? undefined : nameOf(only.agreement);
}

/** The agreements of all workbooks, each once; those of one name must say the same. */
export function agreementsOf(workbooks: readonly ReadWorkbook[]): { readonly agreements: readonly Agreement[]; readonly refusals: readonly Refusal[] } {
  const known = new Map<string, { readonly found: FoundAgreement; readonly file: string }>();
  const refusals: Refusal[] = [];
  for (const { file, agreements } of workbooks) {
    for (const found of agreements.agreements) {
      const name = nameOf(found.agreement);
      const same = known.get(name);
      if (same === undefined) known.set(name, { found, file });
      else if (said(same.found) !== said(found)) refusals.push({ kind: 'agreements-differ', id: name, first: placeOf(same.found, same.file), second: placeOf(found, file) });
    }
  }
  return { agreements: [...known.values()].map(({ found }) => found.agreement), refusals };
}

const said = ({ agreement }: FoundAgreement): string => printAgreement(agreement, 'zh');

const placeOf = ({ place, text }: FoundAgreement, file: string): string => {
  const { row, column } = text ?? place;
  return `${file}!${AGREEMENT_SHEET}!${cellAddress(row, column)}`;
};
