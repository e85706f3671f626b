import { useState } from 'react';
import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { FreezableSheet } from '../../workbook/freeze/freezable';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { RunProgress } from '../shell/RunProgress';
import { SkeletonCards } from '../shell/SkeletonCards';
import { View } from '../shell/View';
import { FrozenCopyTask } from './FrozenCopyTask';
import type { Freeze } from './useFreeze';

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', border: 0, margin: '0 0 0 -8px', padding: 0, minInlineSize: 'auto' },
  legend: { padding: '0 0 4px 8px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  count: { display: 'block', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
});

/** Which sheets are copied with values in place of the add-in's formulas. */
export function FreezeView({ freeze, onApply }: { readonly freeze: Freeze; readonly onApply: () => void }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const words = t.freeze;
  const { sheets, run } = freeze;
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const found = sheets.status === 'ready' ? sheets.sheets : [];
  const someActive = found.some(({ active }) => active);
  const isChosen = ({ id, active }: FreezableSheet) => changed.get(id) ?? (active || !someActive);
  const chosen = found.filter(isChosen);
  const busy = run.status === 'freezing';
  const footer = (
    <Button appearance="primary" disabled={chosen.length === 0 || busy} onClick={() => freeze.freeze(chosen, language)}>
      {words.run(chosen.length)}
    </Button>
  );
  return (
    <View tab="freeze" title={words.title} subtitle={words.subtitle} footer={found.length > 0 ? footer : undefined}>
      <Outcome freeze={freeze} />
      <Body1 className={styles.about}>{words.about}</Body1>
      {sheets.status === 'failed' ? <FailureNotice failure={sheets.failure} actions={<Button onClick={freeze.read}>{t.shell.retry}</Button>} /> : null}
      {sheets.status === 'reading' ? <SkeletonCards /> : null}
      {sheets.status === 'ready' && found.length === 0 ? (
        <div className={styles.none} role="status">
          <span>{words.none}</span>
          <Caption1>{words.noneHint}</Caption1>
          <Button appearance="primary" onClick={onApply}>
            {words.toApply}
          </Button>
        </div>
      ) : null}
      {found.length === 0 ? null : (
        <fieldset className={styles.list} disabled={busy}>
          <legend className={styles.legend}>{words.choose}</legend>
          {found.map((sheet) => (
            <Checkbox
              key={sheet.id}
              checked={isChosen(sheet)}
              disabled={busy}
              onChange={(_event, { checked }) => setChanged((now) => new Map(now).set(sheet.id, checked === true))}
              label={
                <span>
                  {sheet.name}
                  <Caption1 className={styles.count}>{words.formulas(countText(sheet.count))}</Caption1>
                </span>
              }
            />
          ))}
        </fieldset>
      )}
      {found.length === 0 ? null : <FrozenCopyTask />}
      <Caption1>{t.shell.notForPublication}</Caption1>
    </View>
  );
}

function Outcome({ freeze: { run, cancel, undo, dismiss } }: { readonly freeze: Freeze }) {
  const { t } = useSpeech();
  const words = t.freeze;
  if (run.status === 'freezing') return <RunProgress label={words.freezing(run.sheet)} rows={run.rows} all={run.all} since={run.since} cancelling={run.cancelling} onCancel={cancel} />;
  if (run.status === 'failed') return <FailureNotice failure={run.failure} onDismiss={dismiss} />;
  if (run.status === 'undone') return <Notice kind="info" title={words.undone} onDismiss={dismiss} />;
  if (run.status !== 'done') return null;
  const remove = (
    <Button size="small" icon={<Delete16Regular />} onClick={undo}>
      {words.undo}
    </Button>
  );
  return (
    <Notice kind="success" title={words.done(run.frozen.map(({ sheet }) => sheet).join(t.shell.listSeparator))} actions={remove} onDismiss={dismiss}>
      {words.doneHint(countText(run.frozen.reduce((sum, { count }) => sum + count, 0)))}
    </Notice>
  );
}
