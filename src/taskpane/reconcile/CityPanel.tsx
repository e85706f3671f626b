import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Reconciliation } from '../../accounting/reconciliation/reconcile';
import { amountText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: '4px', margin: 0, padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  term: { fontWeight: tokens.fontWeightRegular, paddingRight: '8px' },
  amount: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  whole: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: '4px' },
  incomplete: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '0 12px' },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
});

/** The city first: the districts' appraisal figures less the tags, the proof, and what is missing beside it. */
export function CityPanel({ reconciliation, unit, decimals }: { readonly reconciliation: Reconciliation; readonly unit: string; readonly decimals: number }) {
  const { t } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const { total, elimination, city, check, missing } = reconciliation;
  const lines = [
    { term: words.sumAppraisal, amount: total.appraisal, whole: false },
    { term: words.elimination, amount: elimination, whole: false },
    { term: words.whole, amount: city.appraisal, whole: true },
  ];
  const wrong = Object.values(check).find((one) => one !== '0');
  return (
    <section className={styles.section} aria-labelledby="city">
      <div className={styles.head}>
        <h2 id="city" className={styles.title}>
          {words.city}
        </h2>
        {unit === '' ? null : <Caption1 className={styles.quiet}>{words.unit(unit)}</Caption1>}
      </div>
      <dl className={styles.panel}>
        {lines.map(({ term, amount, whole }) => (
          <Line key={term} term={term} amount={amountText(amount, decimals)} whole={whole} />
        ))}
      </dl>
      <Notice kind={wrong === undefined ? 'success' : 'error'} live={false} title={`${words.proof(amountText(wrong ?? '0', decimals))} ${wrong === undefined ? words.proofHolds : words.proofFails}`}>
        {words.proofTerms(amountText(total.out, decimals), amountText(total.in, decimals))}
      </Notice>
      {missing.length === 0 ? null : (
        <div className={styles.incomplete}>
          <Warning16Filled aria-hidden className={styles.warning} />
          <span>{words.incomplete(new Set(missing).size)}</span>
        </div>
      )}
    </section>
  );
}

function Line({ term, amount, whole }: { readonly term: string; readonly amount: string; readonly whole: boolean }) {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.term, whole && styles.whole)}>{term}</dt>
      <dd className={mergeClasses(styles.amount, whole && styles.whole)}>{amount}</dd>
    </>
  );
}
