import { useMemo, useState } from 'react';
import { Body1, Button, Caption1, Skeleton, SkeletonItem, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Place } from '../../workbook/explain/focus';
import { showPlace } from '../../workbook/explain/focus';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import type { Agreements } from '../agreements/useAgreements';
import { copyText } from '../copy-text';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { View } from '../shell/View';
import type { Account, Way } from './account';
import { clausePlaces } from './clause-places';
import { Inputs } from './Inputs';
import { plainText } from './plain-text';
import { Rail } from './Rail';
import type { Block } from './report/block';
import { BlockView } from './report/BlockView';
import { useAccount } from './useAccount';
import type { FocusState } from './useExplain';
import type { ReportState } from './useReport';
import { useReport } from './useReport';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: '4px' },
  result: { margin: 0, fontSize: '24px', lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  sentence: { fontSize: '14px', lineHeight: '20px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  way: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What is longer is a sentence, not a figure or a name. */
const LONGEST_FIGURE = 24;

type PlaceOf = ReturnType<typeof clausePlaces>;

const NONE: readonly FoundAgreement[] = [];
const NO_BLOCKS: readonly Block[] = [];

/** The task Explain: the answer first, then how it comes about. It follows the selection. */
export function ExplainView({ state, agreements, onRetry }: { readonly state: FocusState; readonly agreements: Agreements; readonly onRetry: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const styles = useStyles();
  const [lost, setLost] = useState<WorkbookFailure | null>(null);
  const account = useAccount(state, agreements, speech);
  const report = useReport(state, speech);
  const known = agreements.state.status === 'ready' ? agreements.state.book.agreements : NONE;
  const placeOf = useMemo(() => clausePlaces(known), [known]);
  const show = (place: Place) => {
    setLost(null);
    showPlace(place).catch((error: unknown) => setLost(failureOf(error, 'unread')));
  };
  if (state.status === 'failed') {
    return (
      <View tab="explain" title={t.shell.tabs.explain}>
        <FailureNotice failure={state.failure} actions={<Button size="small" onClick={onRetry}>{t.shell.retry}</Button>} />
      </View>
    );
  }
  if (state.status === 'reading' || account === null) {
    return (
      <View tab="explain" title={t.shell.loading}>
        <Skeleton aria-label={t.shell.loading}>
          <SkeletonItem size={32} />
          <SkeletonItem size={96} style={{ marginTop: '16px' }} />
        </Skeleton>
      </View>
    );
  }
  const place = `${state.focus.sheet}!${state.focus.address}`;
  if (account.kind === 'none') {
    return (
      <View tab="explain" title={place}>
        <div className={styles.section} role="status">
          <Body1>{t.explain.empty}</Body1>
          <Caption1 className={styles.quiet}>{t.explain.emptyHint}</Caption1>
        </div>
      </View>
    );
  }
  const blocks = report.status === 'ready' ? report.blocks : NO_BLOCKS;
  const subtitle = account.kind === 'call' ? `PAIR.${account.id}  ${account.summary}` : account.kind === 'figure' ? t.explain.figure : undefined;
  return (
    <View tab="explain" title={place} subtitle={subtitle} footer={<CopyButton text={plainText(place, account, speech, blocks)} />}>
      {lost === null ? null : <FailureNotice failure={lost} onDismiss={() => setLost(null)} />}
      {account.kind === 'error' ? <Notice kind="error" title={t.explain.failure(account.error)}>{account.failure}</Notice> : null}
      {account.kind === 'call' ? <Call account={account} report={report} placeOf={placeOf} onShow={show} /> : null}
      {account.kind === 'figure' ? <Figure account={account} placeOf={placeOf} /> : null}
    </View>
  );
}

function Call({ account, report, placeOf, onShow }: { readonly placeOf: PlaceOf; readonly report: ReportState; readonly account: Extract<Account, { kind: 'call' }>; readonly onShow: (place: Place) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <>
      {account.failure === null ? (
        <div className={styles.answer} role="status" aria-label={t.explain.result}>
          <p className={mergeClasses(styles.result, account.result.length > LONGEST_FIGURE && styles.sentence)}>{account.result}</p>
          {account.notes.map((note) => (
            <Caption1 key={note} className={styles.quiet}>
              {note}
            </Caption1>
          ))}
        </div>
      ) : (
        <Notice kind="error" title={t.explain.failure(account.result)}>
          {account.failure}
        </Notice>
      )}
      {account.steps.length === 0 ? null : (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.head}>
            {t.explain.steps}
          </Subtitle2>
          <Rail steps={account.steps} label={t.explain.steps} placeOf={placeOf} />
        </section>
      )}
      {report.status === 'working' && account.steps.length === 0 && account.failure === null ? (
        <Skeleton aria-label={t.explainReport.working}>
          <SkeletonItem size={96} />
        </Skeleton>
      ) : null}
      {report.status === 'ready' ? report.blocks.map((block, index) => <BlockView key={index} block={block} onShow={onShow} placeOf={placeOf} />) : null}
      {account.inputs.length === 0 ? null : (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.head}>
            {t.explain.inputs}
          </Subtitle2>
          <Inputs inputs={account.inputs} onShow={onShow} />
        </section>
      )}
    </>
  );
}

function Figure({ account, placeOf }: { readonly placeOf: PlaceOf; readonly account: Extract<Account, { kind: 'figure' }> }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <div className={styles.answer} role="status" aria-label={t.explain.result}>
        <p className={styles.result}>{account.result}</p>
        <Caption1>{account.name}</Caption1>
        <Caption1 className={styles.quiet}>{account.ways.length === 0 ? t.explain.noAgreements : t.explain.figureHint}</Caption1>
      </div>
      {account.ways.map((way) => (
        <WayCard key={way.agreement} way={way} placeOf={placeOf} />
      ))}
    </>
  );
}

function WayCard({ way: { agreement, steps, failure }, placeOf }: { readonly way: Way; readonly placeOf: PlaceOf }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const name = agreement || t.agreements.unnamed;
  return (
    <section className={styles.way}>
      <Subtitle2 as="h2" className={styles.head}>
        {name}
      </Subtitle2>
      {failure === null ? <Rail steps={steps} label={name} placeOf={placeOf} /> : <Caption1>{failure}</Caption1>}
    </section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const { t } = useSpeech();
  const [state, setState] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const told = state?.text === text ? state.copied : null;
  return (
    <>
      <Caption1 role="status">{told === null ? '' : told ? t.explain.copied : t.explain.notCopied}</Caption1>
      <Button size="small" icon={<Print20Regular />} onClick={() => window.print()}>
        {t.explain.print}
      </Button>
      <Button size="small" icon={<Copy20Regular />} onClick={() => void copyText(text).then((copied) => setState({ text, copied }))}>
        {t.explain.copy}
      </Button>
    </>
  );
}
