import { Caption1, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { districtName } from '../../accounting/district/read-district';
import { printDay, yearOf } from '../../accounting/period/calendar';
import { useSpeech } from '../language';
import { LedgerPicker } from '../shell/LedgerPicker';
import { Notice } from '../shell/Notice';
import { SCRATCH, aboutClause } from './choice';
import type { Trial } from './session';
import { assumptionText } from './texts';
import type { WhatIf, YearsBeyond } from './useWhatIf';
import { pairKey } from './useWhatIf';
import { useWords } from './words';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  control: { width: '100%', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SELECT = { style: { minWidth: 0 } };
const BEYOND: readonly YearsBeyond[] = ['repeat', 'growth', 'none'];

/** What terms are tried on: today's terms, the ledgers, an indicator, and what is assumed of years to come. */
export function SourceFields({ whatif, trial, onFailure }: { readonly whatif: WhatIf; readonly trial: Trial | null; readonly onFailure: (error: unknown) => void }) {
  const { t, language } = useSpeech();
  const words = useWords();
  const styles = useStyles();
  const { choices, choiceKey, entries, chosen, pairs, pair, start, beyond, rate } = whatif;
  const scratch = choiceKey === SCRATCH;
  return (
    <div className={styles.fields}>
      <Field label={words.source}>
        <Select size="small" className={styles.control} select={SELECT} value={choiceKey} onChange={(_event, { value }) => whatif.chooseClause(value)}>
          {choices.map(({ key, found, clause }) => (
            <option key={key} value={key}>
              {words.clause(found.key, clause.number, aboutClause(clause, language, t.shell.listSeparator))}
            </option>
          ))}
          <option value={SCRATCH}>{words.scratch}</option>
        </Select>
      </Field>
      <LedgerPicker multiple label={t.reconcile.ledgers} entries={entries} selected={chosen.map(({ key }) => key)} onSelect={whatif.chooseLedgers} onFailure={onFailure} />
      {scratch && pairs.length > 0 ? (
        <div className={styles.grid}>
          <Field label={words.pair} size="small">
            <Select size="small" className={styles.control} select={SELECT} value={pair === null ? '' : pairKey(pair)} onChange={(_event, { value }) => whatif.choosePair(value)}>
              {pairs.map((one) => (
                <option key={pairKey(one)} value={pairKey(one)}>
                  {words.pairOf(districtName(one.origin, language), districtName(one.host, language))}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.start} size="small" {...(start.isBad ? { validationMessage: words.badStart, validationState: 'error' as const } : {})}>
            <Input size="small" className={styles.control} input={{ style: { minWidth: 0 } }} value={start.text} onChange={(_event, { value }) => whatif.setStart(value)} />
          </Field>
        </div>
      ) : null}
      {trial !== null && trial.indicators.length > 0 && trial.indicators[0] !== null ? (
        <Field label={t.reconcile.indicator} size="small">
          <Select size="small" className={styles.control} select={SELECT} value={trial.indicator ?? ''} onChange={(_event, { value }) => whatif.chooseIndicator(value)}>
            {trial.indicators.map((name) => (
              <option key={name} value={name ?? ''}>
                {name ?? t.reconcile.noIndicator}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <div className={styles.grid}>
        <Field label={words.years.label} size="small" style={beyond === 'growth' ? {} : { gridColumn: '1 / -1' }}>
          <Select size="small" className={styles.control} select={SELECT} value={beyond} onChange={(_event, { value }) => whatif.setBeyond(value as YearsBeyond)}>
            {BEYOND.map((one) => (
              <option key={one} value={one}>
                {words.years[one]}
              </option>
            ))}
          </Select>
        </Field>
        {beyond === 'growth' ? (
          <Field label={words.years.rate} size="small" {...(rate.isBad ? { validationMessage: words.years.badRate, validationState: 'error' as const } : {})}>
            <Input size="small" className={styles.control} input={{ style: { minWidth: 0 }, inputMode: 'decimal' }} value={rate.text} onChange={(_event, { value }) => whatif.setRate(value)} />
          </Field>
        ) : null}
      </div>
      {trial === null ? null : <Reach whatif={whatif} trial={trial} />}
      {scratch && pairs.length === 0 && whatif.run.status === 'answered' ? <Notice kind="info" title={words.noPairs} /> : null}
    </div>
  );
}

/** How far the ledger reaches, and what is assumed beyond it: never silently. */
function Reach({ whatif: { run, beyond, today, clause }, trial }: { readonly whatif: WhatIf; readonly trial: Trial }) {
  const speech = useSpeech();
  const { years: words } = useWords();
  const styles = useStyles();
  const growth = run.status === 'answered' ? (run.inquiry.about?.growth ?? null) : null;
  const from = today?.clauses[clause - 1]?.from ?? null;
  const first = trial.today.years[0]?.year ?? null;
  const lines = [
    trial.last === null ? '' : words.upTo(printDay(trial.last)),
    from !== null && first !== null && yearOf(from) < first ? words.before(yearOf(from), first) : '',
    assumptionText(trial, growth, speech),
    beyond !== 'none' && trial.last !== null && trial.repeated === null ? words.noFull : '',
  ].filter((line) => line !== '');
  return <Caption1 className={styles.quiet}>{lines.join(speech.language === 'zh' ? '' : ' ')}</Caption1>;
}
