import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { entriesAddress } from '../../workbook/agreement-sheet/write-agreements';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { AgreementTask } from './useAgreementTask';

/** What the last saving has come to, with its undo. */
export function SaveNotice({ task: { save, undo, dismiss } }: { readonly task: AgreementTask }) {
  const { t } = useSpeech();
  if (save.status === 'failed') return <FailureNotice failure={save.failure} onDismiss={dismiss} />;
  if (save.status === 'undone') return <Notice kind="info" title={t.editor.undone} onDismiss={dismiss} />;
  if (save.status !== 'saved') return null;
  const names = save.written.plan.names.map(({ name }) => name);
  const undoButton = (
    <Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>
      {t.editor.undo}
    </Button>
  );
  return (
    <Notice kind="success" title={t.editor.saved(save.ids.join(t.shell.listSeparator), `${AGREEMENT_SHEET}!${entriesAddress(save.written)}`)} actions={undoButton} onDismiss={dismiss}>
      {names.length === 0 ? undefined : t.editor.savedHint(names.join(t.shell.listSeparator))}
    </Notice>
  );
}
