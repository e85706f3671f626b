import { useId, useState } from 'react';
import { Button, Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Save16Regular } from '@fluentui/react-icons/svg/save';
import { describeFault } from '../../i18n/describe';
import type { Draft } from '../../accounting/agreement/draft/draft';
import type { Language } from '../../accounting/language';
import { scenarioDraft } from '../../accounting/scenario/terms';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { nextId } from '../agreements/useAgreementTask';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { SkeletonCards } from '../shell/SkeletonCards';
import { View } from '../shell/View';
import type { Sample } from '../welcome/useSample';
import { Outcome } from './Outcome';
import { ScenarioBar } from './ScenarioBar';
import { SheetNotice } from './SheetNotice';
import { SourceFields } from './SourceFields';
import { TermFields } from './TermFields';
import { SCRATCH } from './choice';
import { activeOf, changedTo, withChanged } from './scenarios';
import type { SheetTask } from './useScenarioSheet';
import type { WhatIf } from './useWhatIf';
import { useWords } from './words';

const useStyles = makeStyles({
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
  working: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '20px', color: tokens.colorNeutralForeground3 },
});

export interface WhatIfViewProps {
  readonly whatif: WhatIf;
  readonly sheet: SheetTask;
  readonly sample: Sample;
  /** An agreement is being edited, which another would replace. */
  readonly drafting: boolean;
  readonly onCreate: (draft: Draft, title: string, written: Language) => void;
}

/** The task What-if: today's terms, scenarios beside them, and what each makes of the workbook's own ledger. Only a scenario sheet is ever written, when it is asked for. */
export function WhatIfView({ whatif, sheet, sample, drafting, onCreate }: WhatIfViewProps) {
  const { t, locale, language } = useSpeech();
  const words = useWords();
  const styles = useStyles();
  const panel = useId();
  const [asking, setAsking] = useState(false);
  const [lost, setLost] = useState<WorkbookFailure | null>(null);
  const { list: { state }, entries, chosen, run, scenarios, today, before, read, choices, choiceKey } = whatif;
  const answer = run.status === 'answered' && run.answer.status === 'done' ? run.answer : null;
  const about = run.status === 'answered' ? run.inquiry.about : null;
  const trial = answer?.trial ?? null;
  const active = scenarios === null ? null : activeOf(scenarios);
  const at = scenarios === null || active === null ? -1 : scenarios.list.indexOf(active);
  const agreement = read[at]?.agreement ?? null;
  const scratch = choiceKey === SCRATCH;
  // What is shown is what was asked last; where its terms cannot be read there is nothing to show.
  const shownAt = about === null ? -1 : about.scenarios.list.findIndex(({ name }) => name === active?.name);
  const shown = about?.scenarios.list[shownAt];
  const figures = trial?.scenarios[shownAt] ?? null;
  const create = () => {
    if (agreement === null || active === null) return;
    const id = scratch ? '' : nextId(agreement.id ?? '', new Set(choices.map(({ found }) => found.key)));
    onCreate(scenarioDraft(agreement, id), words.newTitle(active.name), agreement.language);
  };
  const save = (newSheet = false) => {
    if (answer !== null && trial !== null && about !== null) sheet.save(answer, trial, about, newSheet);
  };
  const settled = run.status === 'answered' && !run.working;
  const action = (
    <Button size="small" className={styles.action} icon={<Save16Regular />} disabled={trial === null || !settled || sheet.run.status === 'making'} onClick={() => save()}>
      {words.saveSheet}
    </Button>
  );
  const footer = active === null || scenarios === null ? undefined : (
    <>
      <Button disabled={whatif.restore === null} onClick={() => whatif.restore !== null && whatif.setScenarios(changedTo(scenarios, whatif.restore))}>
        {words.restore}
      </Button>
      <Button appearance="primary" disabled={agreement === null} onClick={() => (drafting ? setAsking(true) : create())}>
        {words.create(active.name)}
      </Button>
    </>
  );
  return (
    <View tab="whatif" title={t.shell.whatif.title} subtitle={t.shell.whatif.subtitle} action={entries.length === 0 ? undefined : action} footer={entries.length === 0 ? undefined : footer}>
      <SheetNotice sheet={sheet} onNewSheet={() => save(true)} />
      {asking ? (
        <Notice kind="warning" title={words.drafting.title} actions={<><Button size="small" onClick={create}>{words.drafting.go}</Button><Button size="small" appearance="primary" onClick={() => setAsking(false)}>{words.drafting.stay}</Button></>}>
          {words.drafting.text}
        </Notice>
      ) : null}
      {lost === null ? null : <FailureNotice failure={lost} onDismiss={() => setLost(null)} />}
      {state.status === 'failed' ? <FailureNotice failure={state.failure} actions={<Button size="small" onClick={whatif.again}>{t.shell.retry}</Button>} /> : null}
      {state.status === 'reading' ? <SkeletonCards /> : null}
      {state.status === 'ready' && entries.length === 0 ? (
        <div className={styles.empty}>
          <span>{words.noLedger}</span>
          <Caption1>{words.noLedgerHint}</Caption1>
          <Button appearance="primary" onClick={whatif.again}>{t.reconcile.readAgain}</Button>
          <Button appearance="transparent" size="small" onClick={() => sample.insert(language)}>{t.welcome.sample}</Button>
        </div>
      ) : null}
      {whatif.stale ? <Notice kind="warning" title={t.compare.changed} actions={<Button size="small" onClick={whatif.again}>{t.reconcile.readAgain}</Button>}>{t.compare.changedHint}</Notice> : null}
      {whatif.lost.length === 0 ? null : <Notice kind="warning" title={t.reconcile.lost(whatif.lost.join(t.shell.listSeparator))}>{t.reconcile.lostHint}</Notice>}
      {entries.length === 0 ? null : (
        <>
          {choices.length === 0 ? <Notice kind="info" live={false} title={words.noAgreements}>{words.noAgreementsHint}</Notice> : null}
          <SourceFields whatif={whatif} trial={trial} onFailure={(error) => setLost(failureOf(error, 'unread'))} />
          {chosen.length === 0 ? <Notice kind="info" title={t.reconcile.noneChosen} /> : null}
          {scenarios === null || active === null || today === null || before === null ? null : (
            <div>
              <ScenarioBar scenarios={scenarios} panel={panel} onChange={whatif.setScenarios} />
              <div id={panel} role="tabpanel" aria-labelledby={`scenario-${active.name}`} className={styles.panel}>
                <TermFields key={active.name} today={today} clause={whatif.clause} before={before} scratch={scratch} terms={active.terms} read={read[at]} onChange={(key, value) => whatif.setScenarios(withChanged(scenarios, key, value))} />
              </div>
            </div>
          )}
          {run.status === 'running' && chosen.length > 0 ? <SkeletonCards /> : null}
          {run.status === 'broken' ? <Notice kind="error" title={words.failed} actions={<Button size="small" onClick={whatif.again}>{t.shell.retry}</Button>} /> : null}
          {run.status === 'answered' && run.answer.status === 'refused' && chosen.length > 0 ? <Notice kind="error" title={words.refused}>{describeFault(run.answer.fault, locale)}</Notice> : null}
          {answer !== null && about !== null && trial === null && chosen.length > 0 ? <Notice kind="info" title={words.noRows}>{words.noRowsHint}</Notice> : null}
          {run.status === 'answered' && run.working ? <Caption1 className={styles.working}><Spinner size="extra-tiny" />{words.working}</Caption1> : null}
          {trial === null || about === null || answer === null || shown === undefined || figures === null || chosen.length === 0 ? null : <Outcome trial={trial} about={about} unit={answer.unit} scenario={shown} figures={figures} />}
        </>
      )}
    </View>
  );
}
