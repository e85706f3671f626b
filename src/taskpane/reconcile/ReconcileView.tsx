import { useState } from 'react';
import { Button, Caption1, Field, Select, makeStyles } from '@fluentui/react-components';
import { DocumentAdd16Regular } from '@fluentui/react-icons/svg/document-add';
import { districtName } from '../../accounting/district/read-district';
import { printPeriod } from '../../accounting/period/print-period';
import { describeFault } from '../../i18n/describe';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { showArea } from '../../workbook/show-area';
import { countText } from '../../reckoning/amounts';
import type { CellPlace } from '../../reckoning/compare/places';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { LedgerPicker } from '../shell/LedgerPicker';
import { Notice } from '../shell/Notice';
import { SkeletonCards } from '../shell/SkeletonCards';
import { SettleNotice } from '../compare/SettleNotice';
import { View } from '../shell/View';
import type { Sample } from '../welcome/useSample';
import { CityPanel } from './CityPanel';
import { DistrictTable, useOpened } from './DistrictTable';
import { FindingsSection } from './FindingsSection';
import { GrowthSection } from './GrowthSection';
import { MoneySections } from './MoneySections';
import { ReportedField } from './ReportedField';
import { ReportNotice } from './ReportNotice';
import { UnitsPanel } from './UnitsPanel';
import { decimalsIn } from '../../reckoning/reconcile/figures';
import { listFindings } from '../../reckoning/reconcile/listed-findings';
import { keyOfPeriod } from './period-options';
import type { Reconcile, ReconcileRun } from './useReconcile';
import { listDifferences } from '../../reckoning/compare/listed-differences';
import { periodKeyOf } from './useReconcile';
import type { ReportTask } from './useReport';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  choices: { display: 'flex', flexDirection: 'column', gap: '8px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
});

export interface ReconcileViewProps {
  readonly reconcile: Reconcile;
  readonly report: ReportTask;
  readonly sample: Sample;
  readonly onCompare: () => void;
}

/** The task Reconcile: the city first, then its districts, down to units and cells; what is paid; growth; what is wrong; and the report. */
export function ReconcileView({ reconcile, report, sample, onCompare }: ReconcileViewProps) {
  const { t, language } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const [lost, setLost] = useState<WorkbookFailure | null>(null);
  const { list, entries, chosen, run, failure, settling } = reconcile;
  const { state } = list;
  const onFailure = (error: unknown) => setLost(failureOf(error, 'unread'));
  const show = ({ sheetId, row, column }: CellPlace) => {
    setLost(null);
    showArea(sheetId, { row, column, rows: 1, columns: 1 }).catch(onFailure);
  };
  const done = run.status === 'done' ? run : null;
  const make = (newSheet = false) => {
    if (done === null) return;
    settling.dismiss();
    report.make(done, reconcile, newSheet);
  };
  const action = (
    <Button size="small" className={styles.action} icon={<DocumentAdd16Regular />} disabled={done === null || report.busy || !reconcile.fresh} onClick={() => make()}>
      {words.report}
    </Button>
  );
  return (
    <View tab="reconcile" title={words.title} subtitle={done === null ? undefined : words.subtitle(countText(done.result.records), done.entries.length)} action={entries.length === 0 ? undefined : action} footer={settling.state.status === 'idle' || settling.state.status === 'writing' ? undefined : <SettleNotice settling={settling} />}>
      <ReportNotice report={report} onNewSheet={() => make(true)} />
      {lost === null ? null : <FailureNotice failure={lost} onDismiss={() => setLost(null)} />}
      {failure === null ? null : <FailureNotice failure={failure} onDismiss={reconcile.dismiss} />}
      {state.status === 'failed' ? <FailureNotice failure={state.failure} actions={<Button size="small" onClick={reconcile.again}>{t.shell.retry}</Button>} /> : null}
      {state.status === 'reading' ? <SkeletonCards /> : null}
      {state.status === 'ready' && entries.length === 0 ? (
        <div className={styles.empty}>
          <span>{words.empty}</span>
          <Caption1>{words.emptyHint}</Caption1>
          <Button appearance="primary" onClick={reconcile.again}>{words.readAgain}</Button>
          <Button appearance="transparent" size="small" onClick={() => sample.insert(language)}>{t.welcome.sample}</Button>
        </div>
      ) : null}
      {reconcile.stale ? <Notice kind="warning" title={t.compare.changed} actions={<Button size="small" onClick={reconcile.again}>{words.readAgain}</Button>}>{t.compare.changedHint}</Notice> : null}
      {entries.length === 0 ? null : <Choices reconcile={reconcile} onFailure={onFailure} />}
      {reconcile.lost.length === 0 ? null : <Notice kind="warning" title={words.lost(reconcile.lost.join(t.shell.listSeparator))}>{words.lostHint}</Notice>}
      {chosen.length === 0 && entries.length > 0 ? <Notice kind="info" title={words.noneChosen} /> : null}
      {run.status === 'running' && chosen.length > 0 ? <SkeletonCards /> : null}
      <Outcome reconcile={reconcile} run={run} onShow={show} onCompare={onCompare} />
    </View>
  );
}

function Choices({ reconcile, onFailure }: { readonly reconcile: Reconcile; readonly onFailure: (error: unknown) => void }) {
  const { t, language } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const select = { style: { minWidth: 0 } };
  return (
    <div className={styles.choices}>
      <LedgerPicker multiple label={words.ledgers} entries={reconcile.entries} selected={reconcile.chosen.map(({ key }) => key)} onSelect={reconcile.chooseLedgers} onUseSelection={reconcile.takeSelection} onFailure={onFailure} />
      {reconcile.noneAtSelection ? <Notice kind="info" title={t.ledgers.noneAtSelection} /> : null}
      <div className={styles.grid}>
        <Field label={words.period} size="small">
          <Select size="small" select={select} value={periodKeyOf(reconcile.period)} onChange={(_event, { value }) => reconcile.choosePeriod(value)}>
            <option value="">{words.allPeriods}</option>
            {reconcile.periods.map(({ key, period }) => (
              <option key={key} value={keyOfPeriod(period)}>
                {printPeriod(period, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.indicator} size="small">
          <Select size="small" select={select} value={reconcile.indicator ?? ''} onChange={(_event, { value }) => reconcile.chooseIndicator(value)}>
            {reconcile.indicators.length === 0 ? <option value="">{words.noIndicator}</option> : null}
            {reconcile.indicators.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ReportedField reconcile={reconcile} />
    </div>
  );
}

function Outcome({ reconcile, run, onShow, onCompare }: { readonly reconcile: Reconcile; readonly run: ReconcileRun; readonly onShow: (place: CellPlace) => void; readonly onCompare: () => void }) {
  const { t, locale, language } = useSpeech();
  const words = t.reconcile;
  const [opened, open] = useOpened();
  if (run.status === 'refused') return <Notice kind="error" title={words.refused}>{describeFault(run.fault, locale)}</Notice>;
  if (run.status !== 'done' || reconcile.chosen.length === 0) return null;
  const { result, entries, request } = run;
  const { reconciliation } = result;
  const decimals = decimalsIn(reconciliation);
  const unit = result.unit === null ? '' : t.shell.units[result.unit];
  const district = reconciliation.districts.find((one) => one.district.name === opened?.district)?.district;
  return (
    <>
      {request.agreements.length === 0 ? <Notice kind="info" live={false} title={words.noAgreements} /> : null}
      {result.unitless.length === 0 ? null : <Notice kind="warning" live={false} title={words.unitless(result.unitless.map((at) => entries[at]?.sheet ?? '').join(t.shell.listSeparator))} />}
      <CityPanel reconciliation={reconciliation} unit={unit} decimals={decimals} />
      <DistrictTable reconciliation={reconciliation} decimals={decimals} onOpen={open} />
      {opened === null || district === undefined ? null : (
        <UnitsPanel key={`${opened.district} ${opened.kind}`} query={opened} name={districtName(district, language)} result={result} entries={entries} decimals={decimals} load={reconcile.units} onShow={onShow} onClose={() => open(null)} />
      )}
      <MoneySections result={result} entries={entries} decimals={decimals} onShow={onShow} />
      <GrowthSection run={reconcile.growth} period={request.period} decimals={decimals} onGrow={reconcile.grow} />
      <FindingsSection listed={listFindings(result.findings, entries, reconcile.settlementOf)} entries={entries} differences={listDifferences(reconcile)} settling={reconcile.settling} onShow={onShow} onCompare={onCompare} />
    </>
  );
}
