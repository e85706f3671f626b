import { useState } from 'react';
import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ShieldLock16Regular } from '@fluentui/react-icons/svg/shield-lock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { districtName } from '../../accounting/district/read-district';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { DistrictFigures, Reconciliation } from '../../accounting/reconciliation/reconcile';
import { amountText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import type { FigureKind, UnitsQuery } from '../../reckoning/reconcile/units';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  heading: { padding: '0 0 4px', fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  first: { textAlign: 'left', width: '30%' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { padding: '6px 4px 6px 0', textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cell: { padding: '6px 0', textAlign: 'right', verticalAlign: 'top' },
  line: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { color: 'inherit', fontSize: 'inherit', fontWeight: 'inherit', textAlign: 'right' },
  missing: { display: 'flex', gap: '4px', alignItems: 'center', whiteSpace: 'nowrap', fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightRegular },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  label: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground3 },
});

export interface DistrictTableProps {
  readonly reconciliation: Reconciliation;
  readonly decimals: number;
  readonly onOpen: (query: UnitsQuery) => void;
}

/** District by district on two lines: territorial and appraisal, below it what makes the difference. Every figure opens to its units. */
export function DistrictTable({ reconciliation, decimals, onOpen }: DistrictTableProps) {
  const { t } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const { districts, total } = reconciliation;
  return (
    <section className={styles.section} aria-labelledby="districts">
      <div className={styles.head}>
        <h2 id="districts" className={styles.title}>
          {words.districts}
        </h2>
        <Caption1 className={styles.quiet}>{words.districtsHint}</Caption1>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.first)}>{words.district}</th>
            <th scope="col" className={styles.heading}>{words.territorial}</th>
            <th scope="col" className={styles.heading}>{words.appraisal}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map((figures) => (
            <DistrictRow key={figures.district.name} figures={figures} decimals={decimals} onOpen={onOpen} />
          ))}
          <tr className={styles.row}>
            <th scope="row" className={styles.name}>{words.total}</th>
            <td className={mergeClasses(styles.cell, styles.strong)}>{amountText(total.territorial, decimals)}</td>
            <td className={mergeClasses(styles.cell, styles.strong)}>{amountText(total.appraisal, decimals)}</td>
          </tr>
        </tbody>
      </table>
      <Caption1 className={styles.label}>
        <ShieldLock16Regular aria-hidden />
        {t.shell.notForPublication}
      </Caption1>
    </section>
  );
}

const ADJUSTMENTS: readonly { readonly kind: Exclude<FigureKind, 'territorial'>; readonly sign: 1 | -1 }[] = [{ kind: 'out', sign: -1 }, { kind: 'in', sign: 1 }, { kind: 'tags', sign: 1 }];

function DistrictRow({ figures, decimals, onOpen }: { readonly figures: DistrictFigures; readonly decimals: number; readonly onOpen: (query: UnitsQuery) => void }) {
  const { t, language } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const { district, missing } = figures;
  const name = districtName(district, language);
  const open = (kind: FigureKind) => () => onOpen({ district: district.name, kind });
  const figure = (kind: FigureKind, text: string) => (
    <Link as="button" className={styles.figure} aria-label={`${text} ${words.openUnits(name, words.kinds[kind])}`} onClick={open(kind)}>
      {text}
    </Link>
  );
  const reported = [
    { term: words.reportedTotal, amount: figures.reported },
    { term: words.reportedAppraisal, amount: figures.reportedAppraisal },
    { term: words.difference, amount: figures.difference },
  ].filter((one): one is { term: string; amount: DecimalText } => one.amount !== null);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name}
        {missing.length === 0 ? null : (
          <span className={styles.missing}>
            <Warning16Filled aria-hidden className={styles.warning} />
            {words.missingHere(missing.length)}
          </span>
        )}
      </th>
      <td className={styles.cell}>{figure('territorial', amountText(figures.territorial, decimals))}</td>
      <td className={styles.cell}>
        <span className={styles.strong}>{amountText(figures.appraisal, decimals)}</span>
        {ADJUSTMENTS.filter(({ kind }) => figures[kind] !== '0').map(({ kind, sign }) => (
          <span key={kind} className={styles.line}>
            {words.kinds[kind]} {figure(kind, changeText(figures[kind], sign, decimals))}
          </span>
        ))}
        {reported.map(({ term, amount }) => (
          <span key={term} className={styles.line}>
            {term} {amountText(amount, decimals)}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** A change has its sign. */
function changeText(amount: DecimalText, sign: 1 | -1, decimals: number): string {
  const text = amountText(sign === 1 ? amount : amount.startsWith('-') ? amount.slice(1) : `-${amount}`, decimals);
  return text.startsWith('−') ? text : `+${text}`;
}

/** Remembers which figure is open, as long as it is there. */
export function useOpened(): readonly [UnitsQuery | null, (query: UnitsQuery | null) => void] {
  const [opened, setOpened] = useState<UnitsQuery | null>(null);
  return [opened, (query) => setOpened((now) => (query !== null && now?.district === query.district && now.kind === query.kind ? null : query))];
}
