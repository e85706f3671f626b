import { useState } from 'react';
import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { NoteEdit20Regular } from '@fluentui/react-icons/svg/note-edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { printPeriod } from '../../accounting/period/print-period';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { CellPlace } from '../../reckoning/compare/places';
import { SettledLine } from '../compare/SettledLine';
import { SettleForm } from '../compare/SettleForm';
import type { Settling } from '../compare/useSettled';
import { useSpeech } from '../language';
import { findingText } from '../../reckoning/reconcile/finding-text';
import type { ListedFinding } from '../../reckoning/reconcile/listed-findings';
import { isSettled } from '../../reckoning/reconcile/listed-findings';
import { placeIn, placeText } from '../../reckoning/reconcile/places';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  muted: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
  plain: { marginTop: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
});

export interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly entries: readonly LedgerEntry[];
  readonly settling: Settling;
  readonly onShow: (place: CellPlace) => void;
}

/** One finding: what, of which unit, in which cell, how to mend it; and how it was settled, or the way to settle it. */
export function FindingItem({ listed, entries, settling, onShow }: FindingItemProps) {
  const { t, locale, language } = useSpeech();
  const words = t.compare.settle;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { found, about, settlement } = listed;
  const { finding, ledger } = found;
  const settled = isSettled(listed);
  const place = placeIn(entries, { ledger, row: finding.row }, finding.field);
  const unit = found.record?.name ?? '';
  const title = t.findings.titles[finding.code];
  const Icon = settled ? Checkmark16Regular : finding.level === 'error' ? ErrorCircle16Filled : Warning16Filled;
  const settle = (note: string, who: string, time: string) => {
    settling.settle({ name: about.subject, code: about.code, indicator: about.indicator ?? '', period: about.period === null ? '' : printPeriod(about.period, language), judgement: title, a: about.a, b: about.b, note, who, time });
  };
  const several = entries.length > 1;
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={settled ? styles.plain : finding.level === 'error' ? styles.error : styles.warning} />
      <div className={styles.body}>
        <h3 className={mergeClasses(styles.title, settled && styles.muted)}>{title}</h3>
        {unit === '' ? null : <Caption1 block>{unit}</Caption1>}
        <Caption1 block className={styles.text}>
          {findingText(found, entries, locale)}
        </Caption1>
        <div className={styles.line}>
          {place === null ? null : (
            <Link as="button" aria-label={t.reconcile.showCell(placeText(place, several))} onClick={() => onShow(place)}>
              {placeText(place, several)}
            </Link>
          )}
          {settled || open ? null : (
            <Button appearance="subtle" size="small" icon={<NoteEdit20Regular />} aria-label={words.openOf(`${about.subject} ${title}`)} onClick={() => setOpen(true)}>
              {words.open}
            </Button>
          )}
        </div>
        {settlement === null ? null : <SettledLine name={about.subject} settlement={settlement} settling={settling} onShow={onShow} />}
        {settled || !open ? null : <SettleForm settling={settling} onSettle={settle} onCancel={() => setOpen(false)} />}
      </div>
    </li>
  );
}
