import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Applied, AppliedSheet } from '../../workbook/applied';
import type { Area } from '../../workbook/area';
import { areaAddress } from '../../workbook/area';
import { showArea } from '../../workbook/show-area';
import { countText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { isOutdated } from './planned-values';
import type { AppliedColumns } from './useApplied';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  confirm: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center', gap: '8px' },
});

export interface AppliedListProps {
  readonly applied: AppliedColumns;
  readonly agreements: readonly FoundAgreement[];
  readonly disabled: boolean;
  readonly onReapply: (applied: Applied) => void;
}

/** What has been applied where: each leads to its cells, can be written again for the ledger as it is now, and removed. */
export function AppliedList({ applied, agreements, disabled, onReapply }: AppliedListProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { list, failure, busy, remove, removeSheet, dismiss } = applied;
  if (list.columns.length + list.sheets.length === 0 && failure === null) return null;
  const off = disabled || busy;
  return (
    <section className={styles.section} aria-labelledby="applied">
      <h2 id="applied" className={styles.title}>
        {t.apply.applied}
      </h2>
      {failure === null ? null : <FailureNotice failure={failure} onDismiss={dismiss} />}
      <ul className={styles.list}>
        {list.columns.map((one) => (
          <ColumnsItem key={`${one.sheetId} ${areaAddress(one.area)}`} applied={one} agreements={agreements} disabled={off} onReapply={() => onReapply(one)} onRemove={() => remove(one)} />
        ))}
        {list.sheets.map((one) => (
          <SheetItem key={one.sheetId} applied={one} disabled={off} onRemove={() => removeSheet(one)} />
        ))}
      </ul>
    </section>
  );
}

interface ColumnsItemProps {
  readonly applied: Applied;
  readonly agreements: readonly FoundAgreement[];
  readonly disabled: boolean;
  readonly onReapply: () => void;
  readonly onRemove: () => void;
}

function ColumnsItem({ applied, agreements, disabled, onReapply, onRemove }: ColumnsItemProps) {
  const { t } = useSpeech();
  const { label, parts, count } = applied;
  const place = `${applied.sheet}!${areaAddress(applied.area)}`;
  const counted = label === null ? t.apply.formulaCount(countText(count)) : t.apply.valueCount(countText(count));
  const facts = [agreementText(applied.agreement, t), parts.map((part) => t.apply.columns[part]).join(t.shell.listSeparator), counted, ...(label === null ? [] : [t.apply.calculatedAt(label.time)])];
  const again = label === null ? t.apply.reapplyOf(place) : t.apply.refreshOf(place);
  return (
    <Item
      sheetId={applied.sheetId}
      area={applied.area}
      place={place}
      facts={facts.join(t.apply.factSeparator)}
      note={label === null || !isOutdated(label, agreements) ? undefined : t.apply.outdated}
      again={<Button size="small" appearance="subtle" icon={<ArrowSync16Regular />} disabled={disabled} aria-label={again} title={again} onClick={onReapply} />}
      ask={t.apply.removeAsk(countText(count))}
      remove={t.apply.remove}
      disabled={disabled}
      onRemove={onRemove}
    />
  );
}

function SheetItem({ applied, disabled, onRemove }: { readonly applied: AppliedSheet; readonly disabled: boolean; readonly onRemove: () => void }) {
  const { t } = useSpeech();
  const { sheetId, sheet, area, ledger, agreement } = applied;
  const facts = [agreementsText(agreement, t), ledgerText(ledger), t.apply.wholeFormula].join(t.apply.factSeparator);
  return <Item sheetId={sheetId} area={area} place={sheet} facts={facts} ask={t.apply.removeSheetAsk(sheet)} remove={t.apply.removeSheet} disabled={disabled} onRemove={onRemove} />;
}

const agreementText = (agreement: string, { apply: words }: Speech['t']): string => (agreement.startsWith('IF(') ? words.ownColumn : agreement);

/** A list of texts means that rows go by their own column 协议; decimals may stand before it. */
function agreementsText(agreement: string, { apply: words }: Speech['t']): string {
  const written = agreement.replace(/^"[^"]*"&/, '');
  return !written.startsWith('"') && /[:[]/.test(written) ? words.ownColumn : written;
}

/** `台账[[#All],[单位名称]:[起始日]]` is the table 台账; `'2026台账'!$A$3:$L$412` loses its signs. */
const ledgerText = (ledger: string): string => ledger.replace(/\[.*$/, '').replace(/[$']/g, '');

interface ItemProps {
  readonly sheetId: string;
  readonly area: Area;
  readonly place: string;
  readonly facts: string;
  readonly note?: string | undefined;
  readonly again?: ReactNode;
  readonly ask: string;
  readonly remove: string;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

function Item({ sheetId, area, place, facts, note, again, ask, remove, disabled, onRemove }: ItemProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  return (
    <li className={styles.item}>
      <div>
        <Link as="button" onClick={() => void showArea(sheetId, area).catch(() => undefined)}>
          {place}
        </Link>
        <Caption1 className={styles.line}>{facts}</Caption1>
        {note === undefined ? null : <Caption1 className={styles.line}>{note}</Caption1>}
      </div>
      <div>
        {again}
        <Button size="small" appearance="subtle" icon={<Delete16Regular />} disabled={disabled} aria-label={t.apply.removeOf(place)} aria-expanded={asking} onClick={() => setAsking(!asking)} />
      </div>
      {asking ? (
        <div className={styles.confirm}>
          <Caption1>{ask}</Caption1>
          <Button size="small" onClick={() => setAsking(false)}>
            {t.editor.cancel}
          </Button>
          <Button size="small" disabled={disabled} onClick={onRemove}>
            {remove}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
