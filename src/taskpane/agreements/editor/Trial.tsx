import { useState } from 'react';
import { Caption1, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TREATMENTS } from '../../../accounting/agreement/keywords';
import type { Agreement, Clause } from '../../../accounting/agreement/model';
import { Fault, recordOf } from '../../../accounting/fault';
import { caseIn } from '../../../accounting/agreement/keywords';
import type { ForecastYear } from '../../../accounting/ledger/forecast';
import { forecast } from '../../../accounting/ledger/forecast';
import type { DecimalText } from '../../../accounting/quantity/decimal-text';
import { readDecimalText } from '../../../accounting/quantity/decimal-text';
import { describeFault } from '../../../i18n/describe';
import { amountText } from '../../../reckoning/amounts';
import { useSpeech } from '../../language';
import { PartyMark } from '../../shell/Marks';
import { ShareBar } from '../ShareBar';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  control: { width: '100%', minWidth: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '5px 0 5px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'right', whiteSpace: 'nowrap' },
  first: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  bar: { width: '40%', minWidth: '64px' },
  heading: { padding: '0 0 4px 8px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const DECIMALS = 2;

/** What the agreement makes of a figure that is the same every year: who gets what, and the year in which that turns. */
export function Trial({ agreement, thisYear }: { readonly agreement: Agreement | null; readonly thisYear: number }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const [number, setNumber] = useState(1);
  const [texts, setTexts] = useState({ value: '4000', base: '2600', cap: '6000' });
  const words = t.editor.trial;
  const clause = agreement?.clauses[number - 1] ?? agreement?.clauses[0] ?? null;
  const amounts = { value: amountOf(texts.value), base: amountOf(texts.base), cap: amountOf(texts.cap) };
  const input = (key: keyof typeof texts) => (
    <Field key={key} label={words[key]} size="small" {...(amounts[key] === null ? { validationMessage: words.badAmount, validationState: 'error' as const } : {})}>
      <Input size="small" className={styles.control} input={{ style: { minWidth: 0 }, inputMode: 'decimal' }} value={texts[key]} onChange={(_event, { value }) => setTexts((now) => ({ ...now, [key]: value }))} />
    </Field>
  );
  return (
    <section className={styles.section} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <Caption1 className={styles.quiet}>{words.unit}</Caption1>
      </div>
      {agreement === null || clause === null ? (
        <Caption1 className={styles.quiet}>{words.none}</Caption1>
      ) : (
        <>
          <div className={styles.grid}>
            {agreement.clauses.length > 1 ? (
              <Field label={words.clause} size="small">
                <Select size="small" select={{ style: { minWidth: 0 } }} value={String(clause.number)} onChange={(_event, { value }) => setNumber(Number(value))}>
                  {agreement.clauses.map((one) => (
                    <option key={one.number} value={one.number}>
                      {[one.number, ...one.cases.map((text) => caseIn(text, language)), ...one.indicators, TREATMENTS[one.treatment][language]].join(' ')}
                    </option>
                  ))}
                </Select>
              </Field>
            ) : null}
            {input('value')}
            {needsBase(clause) ? input('base') : null}
            {clause.cap?.kind === 'record' ? input('cap') : null}
          </div>
          {amounts.value !== null && amounts.base !== null && amounts.cap !== null ? <Years agreement={agreement} clause={clause} value={amounts.value} base={needsBase(clause) ? amounts.base : null} cap={clause.cap?.kind === 'record' ? amounts.cap : null} thisYear={thisYear} /> : null}
        </>
      )}
    </section>
  );
}

const needsBase = ({ base, cap, threshold }: Clause): boolean => base?.amount === 'record' || (base === null && (cap?.kind === 'times-base' || threshold !== null));

function amountOf(text: string): DecimalText | null {
  try {
    return readDecimalText(text.replace(/[,，\s]/g, ''));
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

interface YearsProps {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly value: DecimalText;
  readonly base: DecimalText | null;
  readonly cap: DecimalText | null;
  readonly thisYear: number;
}

function Years({ agreement, clause, value, base, cap, thisYear }: YearsProps) {
  const { t, locale } = useSpeech();
  const styles = useStyles();
  const words = t.editor.trial;
  let years: readonly ForecastYear[];
  try {
    years = forecast(agreement, clause, { value, base, cap }, thisYear);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return <Caption1>{describeFault(recordOf(error), locale)}</Caption1>;
  }
  const turns = turnsOf(years);
  return (
    <>
      <table className={styles.table} aria-label={words.caption(amountText(value, DECIMALS))}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.first)}>{words.year}</th>
            <th aria-hidden className={mergeClasses(styles.heading, styles.bar)} />
            <th scope="col" className={styles.heading}><span className={styles.mark}><PartyMark party="origin" />{words.origin}</span></th>
            <th scope="col" className={styles.heading}><span className={styles.mark}><PartyMark party="host" />{words.host}</span></th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, attribution }) => (
            <tr key={year}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>{year}</th>
              <td aria-hidden className={mergeClasses(styles.cell, styles.bar)}>
                <ShareBar picture={pictureOf(attribution)} muted={false} />
              </td>
              <td className={mergeClasses(styles.cell, styles.strong)}>{amountText(attribution.origin, DECIMALS)}</td>
              <td className={styles.cell}>{amountText(attribution.host, DECIMALS)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {turns.map(({ year, before, after, why }) => (
        <Caption1 key={year}>
          {words.turn(`${year}${locale === 'zh-CN' ? '年' : ''}`, amountText(before, DECIMALS), amountText(after, DECIMALS))}
          {why === null ? '' : `${locale === 'zh-CN' ? '' : ' '}${describeFault(why, locale)}`}
        </Caption1>
      ))}
    </>
  );
}

/** A tag stands on top of the host's full figure, all else is a part of it. */
function pictureOf({ origin, host, clause }: ForecastYear['attribution']) {
  const tagged = clause?.treatment === 'memo' || clause?.treatment === 'double';
  const [own, others] = [Math.max(0, Number(origin)), Math.max(0, Number(host))];
  const text = { origin: '', host: '', others: '' };
  return tagged ? { origin: 0, host: 1, others: 0, tag: others === 0 ? 0 : Math.min(1, own / others), text } : { origin: own, host: others, others: 0, tag: null, text };
}

/** The years in which the origin's credit changes; a base that grows changes it every year, so at most three are told. */
function turnsOf(years: readonly ForecastYear[]) {
  return years
    .flatMap(({ year, attribution }, index) => {
      const before = years[index - 1]?.attribution.origin;
      return before === undefined || before === attribution.origin ? [] : [{ year, before, after: attribution.origin, why: attribution.remark }];
    })
    .slice(0, 3);
}
