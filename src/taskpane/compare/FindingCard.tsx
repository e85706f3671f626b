import { useState } from 'react';
import type { FluentIcon } from '@fluentui/react-icons';
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { NoteEdit20Regular } from '@fluentui/react-icons/svg/note-edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { printPeriod } from '../../accounting/period/print-period';
import { useCardStyles } from '../agreements/card-styles';
import { useSpeech } from '../language';
import type { Result } from '../../reckoning/compare/compute';
import { Figures } from './Figures';
import type { Listed } from './filter';
import type { Item } from '../../reckoning/compare/items';
import { meaningOf } from '../../reckoning/compare/meaning';
import type { CellPlace } from '../../reckoning/compare/places';
import { SettledLine } from './SettledLine';
import { SettleForm } from './SettleForm';
import type { Settling } from './useSettled';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: '8px', rowGap: '4px' },
  name: { flexGrow: 1, flexShrink: 1, flexBasis: '140px', margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none' },
  badge: { display: 'inline-flex', alignItems: 'center', gap: '4px', padding: '1px 6px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground1 },
  between: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  end: { display: 'flex', justifyContent: 'flex-end' },
});

type Sign = 'warning' | 'error' | 'success' | 'plain';

const SIGNS: Readonly<Record<Sign, FluentIcon>> = { warning: Warning16Filled, error: ErrorCircle16Filled, success: CheckmarkCircle16Filled, plain: Checkmark16Regular };

function signOf({ judgement, found }: Item, settled: boolean): Sign {
  if (settled) return 'plain';
  if (judgement === 'agreed') return 'success';
  if (found !== null) return found.finding.level === 'error' ? 'error' : 'warning';
  return judgement === 'one-sided' ? 'error' : 'warning';
}

export interface FindingCardProps {
  readonly listed: Listed;
  readonly result: Result;
  readonly decimals: number;
  readonly settling: Settling;
  readonly onShow: (place: CellPlace) => void;
}

/** One finding: whose figures, which cells, what it may be, how to mend it, and how it was settled. */
export function FindingCard({ listed: { item, settlement }, result, decimals, settling, onShow }: FindingCardProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const words = t.compare;
  const styles = useStyles();
  const card = useCardStyles();
  const [open, setOpen] = useState(false);
  const settled = settlement?.holds === true;
  const sign = signOf(item, settled);
  const Icon = SIGNS[sign];
  const name = item.name || (item.found === null ? words.noUnit : words.wholeLedger(result.entries[item.found.side].sheet));
  const judgement = item.found === null ? words.verdicts[item.comparison?.verdict ?? 'different'] : t.findings.titles[item.found.finding.code];
  const about = [item.indicator ?? '', item.period === null ? '' : printPeriod(item.period, language)].filter((word) => word !== '').join(' ');
  const settle = (note: string, who: string, time: string) => {
    settling.settle({ name: item.subject, code: item.code, indicator: item.indicator ?? '', period: item.period === null ? '' : printPeriod(item.period, language), judgement, a: item.a, b: item.b, note, who, time });
  };
  return (
    <article className={mergeClasses(card.card, settled && card.muted)}>
      <div>
        <div className={styles.head}>
          <h3 className={styles.name} tabIndex={-1}>
            {name}
          </h3>
          <span className={styles.badge}>
            <Icon aria-hidden className={sign === 'plain' ? undefined : styles[sign]} />
            {judgement}
          </span>
        </div>
        {item.code === '' && about === '' ? null : (
          <div className={styles.between}>
            {item.code === '' ? null : <Caption1>{item.code}</Caption1>}
            {about === '' ? null : <Caption1>{about}</Caption1>}
          </div>
        )}
      </div>
      <Figures item={item} result={result} decimals={decimals} muted={settled} onShow={onShow} />
      <span className={styles.text}>{meaningOf(item, result, decimals, speech)}</span>
      {settlement === null ? null : <SettledLine name={name} settlement={settlement} settling={settling} onShow={onShow} />}
      {settled || item.judgement === 'agreed' ? null : open ? (
        <SettleForm settling={settling} onSettle={settle} onCancel={() => setOpen(false)} />
      ) : (
        <div className={styles.end}>
          <Button appearance="subtle" size="small" icon={<NoteEdit20Regular />} aria-label={words.settle.openOf(name)} onClick={() => setOpen(true)}>
            {words.settle.open}
          </Button>
        </div>
      )}
    </article>
  );
}
