import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldLock16Regular } from '@fluentui/react-icons/svg/shield-lock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { districtName } from '../../accounting/district/read-district';
import { DecimalSum } from '../../accounting/ledger/decimal-sum';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import { proofOf } from '../../accounting/scenario/figures';
import { amountText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import { SideBySide } from './SideBySide';
import { TotalsTable } from './TotalsTable';
import { YearChart } from './YearChart';
import { YearTable } from './YearTable';
import type { Scenario } from './scenarios';
import { sentencesOf } from './sentences';
import type { Trial, TriedFigures } from './session';
import { useSections } from './styles';
import { decimalsIn, yearsText } from './texts';
import type { About } from './useWhatIf';
import { useWords } from './words';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground3 },
  incomplete: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '0 12px' },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
  block: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

export interface OutcomeProps {
  readonly trial: Trial;
  readonly about: About;
  readonly unit: MoneyUnit | null;
  /** The scenario that is shown, as it was asked for. */
  readonly scenario: Scenario;
  readonly figures: TriedFigures;
}

/** What a scenario makes of the ledger beside today's terms: year by year, in all, in words, with its proof. */
export function Outcome({ trial, about, unit, scenario, figures }: OutcomeProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const words = useWords();
  const styles = { ...useSections(), ...useStyles() };
  const parties = about.today.parties;
  if (parties === null) return null;
  const [origin, host] = [districtName(parties.origin, language), districtName(parties.host, language)];
  const decimals = decimalsIn(trial);
  const total = words.total(yearsText(trial, speech));
  const unitLine = unit === null ? null : <Caption1 className={styles.quiet}>{t.shell.units[unit]}</Caption1>;
  const known = figures.years.filter(({ year }) => year === null || !trial.projected.includes(year)).reduce((sum, { territorial }) => sum.add(territorial), new DecimalSum()).text;
  const proofs = [trial.today, ...trial.scenarios].flatMap((one) => (one === null ? [] : [one.total, ...one.years])).map(proofOf);
  const wrong = proofs.find((proof) => proof !== '0');
  const leftOut = Math.max(trial.today.leftOut, ...trial.scenarios.map((one) => one?.leftOut ?? 0));
  const same = { trial, figures, origin, host };
  return (
    <div className={styles.block}>
      <section className={styles.section} aria-labelledby="whatif-years">
        <div className={styles.head}>
          <h2 id="whatif-years" className={styles.title}>{words.byYear}</h2>
          {unitLine}
        </div>
        <YearChart {...same} />
        <YearTable {...same} decimals={decimals} />
      </section>
      <section className={styles.section} aria-labelledby="whatif-total">
        <div className={styles.head}>
          <h2 id="whatif-total" className={styles.title}>{total}</h2>
          {unitLine}
        </div>
        <TotalsTable {...same} name={scenario.name} decimals={decimals} label={total} />
        {trial.projected.length === 0 ? null : <Caption1 className={styles.quiet}>{words.ofLedger(amountText(known, decimals))}</Caption1>}
        <div className={styles.told} role="status">
          {sentencesOf({ trial, before: about.before, scenario, figures, origin, decimals }, speech).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </div>
      </section>
      {about.scenarios.list.length < 2 ? null : (
        <section className={styles.section} aria-labelledby="whatif-side">
          <div className={styles.head}>
            <h2 id="whatif-side" className={styles.title}>{words.side}</h2>
            {unitLine}
          </div>
          <SideBySide trial={trial} scenarios={about.scenarios.list} before={about.before} origin={origin} host={host} decimals={decimals} />
        </section>
      )}
      <section className={styles.section}>
        <Notice kind={wrong === undefined ? 'success' : 'error'} live={false} title={wrong === undefined ? words.proofHolds(amountText('0', decimals)) : words.proofFails(amountText(wrong, decimals))}>
          {words.proofTerms}
        </Notice>
        {leftOut === 0 ? null : (
          <div className={styles.incomplete}>
            <Warning16Filled aria-hidden className={styles.warning} />
            <span>{words.leftOut(leftOut)}</span>
          </div>
        )}
        <Caption1 className={styles.label}>
          <ShieldLock16Regular aria-hidden />
          {t.shell.notForPublication}
        </Caption1>
      </section>
    </div>
  );
}
