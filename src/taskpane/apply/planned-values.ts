import type { Agreement } from '../../accounting/agreement/model';
import { numberOf } from '../../accounting/attribution/fraction';
import { Fault } from '../../accounting/fault';
import { tagText } from '../../functions/explanation';
import { loadLanguage } from '../../i18n/load-language';
import { LOCALES } from '../../i18n/locale';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { agreementsByRow } from '../../workbook/attribute';
import type { Part } from '../../workbook/formula';
import type { PlannedValues } from '../../workbook/plan';
import type { RecordOutcome } from '../../workbook/preview';
import { inSlices } from '../../workbook/slices';
import type { ValueLabel } from '../../workbook/value-label';
import { digestOf, minuteOf } from '../../workbook/value-label';
import type { Calculation } from './usePreview';
import { attributeBy } from './usePreview';

/** What the label of values calls the ledger's own column 协议. */
export const OWN_COLUMN_LABEL = { zh: '各行协议', en: 'agreement of each row' } as const;

/** The cells that stand for formulas where there would be too many; what has no figure stays blank. */
export async function valuesFor(calculation: Calculation, parts: readonly Part[], signal: AbortSignal): Promise<PlannedValues> {
  // Annotations are in the language of their agreements, and one workbook may have both.
  await Promise.all(LOCALES.map(loadLanguage));
  const { ledger, agreement, agreements } = calculation;
  const attribute = await attributeBy(calculation, signal);
  const agreementOf = 'kind' in agreement ? agreementsByRow(ledger, agreements) : () => agreement.agreement;
  const cells = new Map<number, readonly (string | number)[]>();
  await inSlices(
    ledger.records,
    (record) => {
      const outcome = attribute(record);
      if (!('attribution' in outcome)) return;
      const own = agreementOf(record);
      cells.set(record.row, parts.map((part) => cellOf(part, outcome, own instanceof Fault ? null : own)));
    },
    signal,
  );
  const key = 'kind' in agreement ? OWN_COLUMN_LABEL[ledger.language] : agreement.key;
  return { label: { time: minuteOf(new Date()), agreement: key, digest: digestFor(calculation) }, cells };
}

/** Of the texts that the values rest on. */
export const digestFor = ({ agreement, agreements }: Pick<Calculation, 'agreement' | 'agreements'>): string => digestOf('kind' in agreement ? agreements.map(({ written }) => written) : [agreement.written]);

/** Whether an agreement behind values has changed, or is gone, since they were calculated. */
export function isOutdated({ agreement, digest }: ValueLabel, agreements: readonly FoundAgreement[]): boolean {
  const found = agreements.find(({ key }) => key === agreement);
  const own = (Object.values(OWN_COLUMN_LABEL) as readonly string[]).includes(agreement);
  return digest !== digestOf(found !== undefined ? [found.written] : own ? agreements.map(({ written }) => written) : []);
}

function cellOf(part: Part, { attribution, origin, host, remark }: Extract<RecordOutcome, { readonly attribution: unknown }>, agreement: Agreement | null): string | number {
  switch (part) {
    case 'origin':
      return Number(origin);
    case 'host':
      return Number(host);
    case 'share':
      return attribution.share === null ? '' : numberOf(attribution.share);
    case 'tag':
      return tagText(agreement, { ...attribution, remark });
  }
}
