import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { hasOwnDates } from '../../../accounting/agreement/draft/draft';
import type { FieldKey } from '../../../accounting/agreement/fields';
import { useSpeech } from '../../language';
import { TermField } from './TermField';
import type { Editor } from './useEditor';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
  more: { justifySelf: 'start', alignSelf: 'flex-start', color: tokens.colorNeutralForeground2, paddingLeft: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Name, parties and term: what all clauses share. */
export function HeadFields({ editor, disabled }: { readonly editor: Editor; readonly disabled: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { head, id } = editor.draft;
  const [wanted, setWanted] = useState(false);
  const several = wanted || head.terms.has('parties');
  const field = (key: FieldKey) => (
    <TermField key={key} field={key} value={head.terms.get(key) ?? ''} written={editor.editing.written} fault={editor.faultOf(null, key)} disabled={disabled} onChange={(text) => editor.setHead(key, text)} />
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t.editor.parties}</h2>
      <div className={styles.grid}>
        {editor.editing.key === null || editor.draft.id === '' ? (
          <div className={styles.wide}>
            <TermField field="agreement" value={id} written={editor.editing.written} fault={editor.faultOf(null, 'agreement')} disabled={disabled} onChange={editor.setId} />
          </div>
        ) : null}
        {several ? field('parties') : [field('origin'), field('host')]}
        {hasOwnDates(editor.draft) ? <Caption1 className={styles.wide}>{t.editor.ownDates}</Caption1> : [field('from'), field('to')]}
        {head.terms.has('straddle') || editor.faultOf(null, 'straddle') !== null || several ? field('straddle') : null}
      </div>
      {several ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          icon={<Add16Regular />}
          disabled={disabled}
          onClick={() => {
            const both = [head.terms.get('origin'), head.terms.get('host')].filter((name) => name !== undefined && name !== '');
            editor.setHead('origin', '');
            editor.setHead('host', '');
            editor.setHead('parties', both.join(':'));
            setWanted(true);
          }}
        >
          {t.editor.threeParties}
        </Button>
      )}
    </section>
  );
}
