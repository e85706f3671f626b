import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../workbook/agreement-book';
import { showAgreementCell } from '../../workbook/agreements';
import type { ExplainedStep } from './steps';

const useStyles = makeStyles({
  rail: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  step: { position: 'relative', padding: '0 0 12px 20px', ':last-child': { paddingBottom: 0 }, ':not(:last-child)::before': { content: '""', position: 'absolute', left: '5px', top: '14px', bottom: '-4px', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` }, '::after': { content: '""', position: 'absolute', left: '2px', top: '7px', width: '7px', height: '7px', borderRadius: '50%', boxSizing: 'border-box', border: `1.5px solid ${tokens.colorNeutralForeground3}`, backgroundColor: tokens.colorNeutralBackground1 } },
  last: { '::after': { backgroundColor: tokens.colorBrandForeground1, borderTopColor: tokens.colorBrandForeground1, borderRightColor: tokens.colorBrandForeground1, borderBottomColor: tokens.colorBrandForeground1, borderLeftColor: tokens.colorBrandForeground1 } },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', alignItems: 'baseline' },
  name: { overflowWrap: 'anywhere' },
  result: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right', overflowWrap: 'anywhere', maxWidth: '60%' },
  arithmetic: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  link: { fontSize: '12px', lineHeight: '16px', textAlign: 'left' },
  basis: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Steps one under another: name left, result right, below them the arithmetic and what it rests on. */
export function Rail({ steps, label, placeOf }: { readonly steps: readonly ExplainedStep[]; readonly label: string; readonly placeOf: (basis: string) => CellPlace | null }) {
  const styles = useStyles();
  // The last step with a result is the answer; what follows are notes.
  const answer = steps.findLastIndex(({ result }) => result !== '');
  return (
    <ol className={styles.rail} aria-label={label}>
      {steps.map(({ name, basis, arithmetic, result }, index) => (
        <li key={index} className={mergeClasses(styles.step, index === answer && styles.last)}>
          {name === '' ? null : (
            <div className={styles.line}>
              <span className={styles.name}>{name}</span>
              <span className={styles.result}>{result}</span>
            </div>
          )}
          {arithmetic === '' ? null : <Caption1 className={styles.arithmetic}>{arithmetic}</Caption1>}
          {basis === '' ? null : <Basis basis={basis} place={placeOf(basis)} />}
        </li>
      ))}
    </ol>
  );
}

/** The agreement's clause, leading to its row on the sheet of agreements where it stands there. */
function Basis({ basis, place }: { readonly basis: string; readonly place: CellPlace | null }) {
  const styles = useStyles();
  if (place === null) return <Caption1 className={styles.basis}>{basis}</Caption1>;
  return (
    <Caption1 className={styles.basis}>
      <Link as="button" className={styles.link} onClick={() => void showAgreementCell(place).catch(() => undefined)}>
        {basis}
      </Link>
    </Caption1>
  );
}
