import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { amountText, countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { unitText } from '../unit-text';
import type { Totals } from '../../reckoning/compare/totals';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px 8px', margin: 0, padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontVariantNumeric: 'tabular-nums' },
  amount: { margin: 0, textAlign: 'right', whiteSpace: 'nowrap' },
  rule: { gridColumn: '1 / -1', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  incomplete: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What both sides come to, and beside it what is not in it. */
export function TotalsPanel({ totals, unit }: { readonly totals: Totals; readonly unit: string | null }) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const { both, a, b, difference, only, withoutFigure, indicators, decimals } = totals;
  const left = [
    ...(['a', 'b'] as const).flatMap((side) => (only[side].count === 0 ? [] : [words.onlyIn(side, countText(only[side].count), amountText(only[side].amount, decimals))])),
    ...(withoutFigure === 0 ? [] : [words.withoutFigure(countText(withoutFigure))]),
  ];
  return (
    <section className={styles.section} aria-label={words.totals}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.totals}</h2>
        {unit === null ? null : <Caption1>{words.unit(unitText(unit, t.shell.units))}</Caption1>}
      </div>
      <Caption1 className={styles.note}>{words.both(countText(both))}</Caption1>
      {both === 0 ? null : (
        <dl className={styles.panel}>
          <dt>{words.a}</dt>
          <dd className={styles.amount}>{amountText(a, decimals)}</dd>
          <dt>{words.b}</dt>
          <dd className={styles.amount}>{amountText(b, decimals)}</dd>
          <div aria-hidden className={styles.rule} />
          <dt>{words.difference}</dt>
          <dd className={mergeClasses(styles.amount, styles.strong)}>{amountText(difference, decimals)}</dd>
        </dl>
      )}
      {left.length === 0 ? null : (
        <div className={styles.incomplete}>
          <Warning16Filled aria-hidden className={styles.warning} />
          <div>
            {words.incomplete}
            <ul className={styles.list}>
              {left.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {indicators > 1 ? <Caption1 className={styles.note}>{words.indicators(indicators)}</Caption1> : null}
    </section>
  );
}
