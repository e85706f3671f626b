import { tagText } from '../../functions/explanation';
import { loadLanguage } from '../../i18n/load-language';
import { LOCALES } from '../../i18n/locale';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { agreementsByRow, attributeAsFunction } from '../../workbook/attribute';
import type { OwnColumn, Plan } from '../../workbook/plan';
import { Fault } from '../../accounting/fault';

/** The annotations of a ledger's records, row by row, in the language of their agreements. */
export async function tagComments({ ledger }: Plan, agreement: FoundAgreement | OwnColumn, agreements: readonly FoundAgreement[]): Promise<readonly { readonly row: number; readonly text: string }[]> {
  // Agreements of one workbook may be written in both.
  await Promise.all(LOCALES.map(loadLanguage));
  const of = 'kind' in agreement ? agreementsByRow(ledger, agreements) : () => agreement.agreement;
  const attribute = attributeAsFunction(ledger, of);
  return ledger.records.flatMap((record) => {
    const [one, result] = [of(record), attribute(record)];
    if (one instanceof Fault || !('attribution' in result)) return [];
    const text = tagText(one, { ...result.attribution, remark: result.remark });
    return text === '' ? [] : [{ row: record.row, text }];
  });
}
