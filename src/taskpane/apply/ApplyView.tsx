import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { countText } from '../../reckoning/amounts';
import type { Agreements } from '../agreements/useAgreements';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { View } from '../shell/View';
import { AppliedList } from './AppliedList';
import { ColumnsStep } from './ColumnsStep';
import { ContentsStep } from './ContentsStep';
import { LedgerStep } from './LedgerStep';
import { PreviewStep } from './PreviewStep';
import { RunNotice } from './RunNotice';
import { isBusy, isReady } from './state';
import type { Apply } from './useApply';

export interface ApplyViewProps {
  readonly apply: Apply;
  readonly agreements: Agreements;
  readonly onShowAgreements: () => void;
}

/** Ledger, columns, what to write, preview: four steps on one page, and writing at its foot. */
export function ApplyView({ apply, agreements, onShowAgreements }: ApplyViewProps) {
  const { t } = useSpeech();
  const { planned, run } = apply;
  const busy = isBusy(run);
  const ready = isReady(planned) && (apply.preview?.count ?? 0) > 0;
  const found = apply.ledger.status === 'ready' ? apply.ledger.found : null;
  const known = agreements.state.status === 'ready' ? agreements.state.book.agreements : [];
  const top = useRef<HTMLDivElement>(null);
  const told = run.status;
  // The outcome stands at the top of a long page; bring it into sight.
  useEffect(() => {
    if (told !== 'idle') top.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const footer = (
    <>
      <Button appearance="transparent" icon={<ArrowUndo16Regular />} disabled={apply.undoable === null || busy} onClick={apply.undo} style={{ marginRight: 'auto' }}>
        {t.apply.undo}
      </Button>
      <Button appearance="primary" disabled={!ready || busy} onClick={apply.write}>
        {writeLabel(apply, ready, t)}
      </Button>
    </>
  );
  return (
    <View tab="apply" title={t.apply.title} subtitle={t.apply.subtitle} footer={footer}>
      {run.status === 'idle' ? null : (
        <div ref={top}>
          <RunNotice apply={apply} />
        </div>
      )}
      <LedgerStep state={apply.ledger} unit={apply.unit} disabled={busy} onUseSelection={apply.readSelection} />
      {found === null ? null : (
        <>
          <ColumnsStep ledger={found.ledger} apply={apply} disabled={busy} />
          <ContentsStep apply={apply} found={found} agreements={known} disabled={busy} onShowAgreements={onShowAgreements} />
          {apply.agreement === null ? null : <PreviewStep unit={apply.unit} preview={apply.preview} />}
        </>
      )}
      <AppliedList applied={apply.applied} agreements={known} disabled={busy} onReapply={apply.reapply} />
    </View>
  );
}

/** The action with its effect counted. */
function writeLabel({ planned, large }: Apply, ready: boolean, { apply: words }: Speech['t']): string {
  if (planned !== null && 'content' in planned) return words.makeSheet;
  if (!ready || planned === null || !('plan' in planned)) return words.writeNothing;
  const count = countText(planned.plan.count);
  return large ? words.writeValues(count) : words.write(count);
}
