import { useState } from 'react';
import { Button, Caption1, ProgressBar, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { loadLanguage } from '../../i18n/load-language';
import type { WorkbookFailure } from '../../workbook/failure';
import type { CalculationScope, WorkbookHealth } from '../../workbook/health';
import { readHealth, recalculate, whenCalculated } from '../../workbook/health';
import { failureOf } from '../../workbook/run';
import { copyText } from '../copy-text';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { SelfTest } from './self-test';
import { runSelfTest } from './self-test';
import type { Environment } from './SettingsView';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SCOPES: readonly CalculationScope[] = ['cell', 'sheet', 'workbook'];

const LABELS = { cell: 'recalculateCell', sheet: 'recalculateSheet', workbook: 'recalculateWorkbook' } as const;

type Check =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly test: SelfTest; readonly health: WorkbookHealth }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** Whether functions and workbook are sound, what to do where they are not, and the facts to send along when asking for help. */
export function HealthSection({ environment }: { readonly environment: Environment }) {
  const speech = useSpeech();
  const { t } = speech;
  const words = t.settings.health;
  const styles = useStyles();
  const [check, setCheck] = useState<Check>({ status: 'idle' });
  const [told, setTold] = useState('');
  const [calculating, setCalculating] = useState(false);
  const failed = (error: unknown) => setCheck({ status: 'failed', failure: failureOf(error, 'unread') });
  const run = () => {
    setTold('');
    setCheck({ status: 'running' });
    Promise.all([loadLanguage('zh-CN').then(runSelfTest), readHealth()]).then(([test, health]) => setCheck({ status: 'done', test, health }), failed);
  };
  const calculate = (scope: CalculationScope) => {
    setTold('');
    setCalculating(true);
    recalculate(scope)
      .then(() => whenCalculated())
      .then((done) => setTold(done ? words.recalculated[scope] : words.stillCalculating), failed)
      .finally(() => setCalculating(false));
  };
  const copy = () => void copyText(diagnostics(environment, check, speech)).then((copied) => setTold(copied ? t.explain.copied : t.explain.notCopied));
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.head}>
        {words.title}
      </Subtitle2>
      <div className={styles.buttons}>
        <Button size="small" disabled={check.status === 'running'} onClick={run}>
          {words.check}
        </Button>
        {SCOPES.map((scope) => (
          <Button key={scope} size="small" disabled={calculating} onClick={() => calculate(scope)}>
            {words[LABELS[scope]]}
          </Button>
        ))}
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
      </div>
      {calculating ? <ProgressBar aria-label={words.recalculating} /> : null}
      <Caption1 role="status" className={styles.quiet}>
        {calculating ? words.recalculating : told}
      </Caption1>
      {check.status === 'failed' ? <FailureNotice failure={check.failure} onDismiss={() => setCheck({ status: 'idle' })} /> : null}
      {check.status === 'done' ? <Findings test={check.test} health={check.health} /> : null}
    </section>
  );
}

function Findings({ test, health }: { readonly test: SelfTest; readonly health: WorkbookHealth }) {
  const { t } = useSpeech();
  const words = t.settings.health;
  return (
    <>
      {test.wrong.length === 0 ? <Notice kind="success" title={words.right(test.functions, test.examples)} /> : <Notice kind="error" title={words.wrong(test.wrong.length)}>{test.wrong.slice(0, 3).join('  ')}</Notice>}
      {health.dates1904 ? <Notice kind="warning" title={words.dates1904}>{words.dates1904Mend}</Notice> : null}
      {health.manual ? <Notice kind="warning" title={words.manual}>{words.manualMend}</Notice> : null}
    </>
  );
}

/** What someone who helps has to know; nothing of the workbook's contents. */
function diagnostics({ version, manifest, office, sets }: Environment, check: Check, { locale, t }: Speech): string {
  const words = t.settings.health;
  const lines = [`PairShare ${version}`, ...(manifest === null ? [] : [`${t.settings.manifest} ${manifest}`]), `Office ${office}`, `${t.settings.language} ${locale}`, ...sets.map(({ set, supported }) => `${set} ${supported ? '+' : '−'}`)];
  if (check.status === 'done') lines.push(check.test.wrong.length === 0 ? words.right(check.test.functions, check.test.examples) : `${words.wrong(check.test.wrong.length)} ${check.test.wrong.join('  ')}`, ...(check.health.dates1904 ? [words.dates1904] : []), ...(check.health.manual ? [words.manual] : []));
  if (check.status === 'failed') lines.push(check.failure.code);
  return lines.join('\n');
}
