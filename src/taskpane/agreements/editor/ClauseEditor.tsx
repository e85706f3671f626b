import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { DraftClause } from '../../../accounting/agreement/draft/draft';
import type { FieldKey } from '../../../accounting/agreement/fields';
import { TREATMENTS, findKeyword } from '../../../accounting/agreement/keywords';
import { useSpeech } from '../../language';
import { TreatmentBadge } from '../TreatmentBadge';
import { RARE, USUAL, rareInUse } from './fields';
import { TermField } from './TermField';
import type { Editor } from './useEditor';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px' },
  open: { borderTopColor: tokens.colorNeutralStroke1, borderRightColor: tokens.colorNeutralStroke1, borderBottomColor: tokens.colorNeutralStroke1, borderLeftColor: tokens.colorNeutralStroke1 },
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '4px 4px 4px 0' },
  fold: {
    flexGrow: 1, minWidth: 0, display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 8px', border: 0, backgroundColor: 'transparent', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  share: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  fault: { color: tokens.colorStatusDangerForeground1 },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', padding: '4px 12px 12px' },
  more: { gridColumn: '1 / -1', justifySelf: 'start', color: tokens.colorNeutralForeground2, paddingLeft: 0 },
});

export interface ClauseEditorProps {
  readonly editor: Editor;
  readonly index: number;
  readonly clause: DraftClause;
  readonly disabled: boolean;
  readonly removable: boolean;
  /** Open at first. */
  readonly opened: boolean;
}

/** One clause: folded to its case, treatment and shares, or open as a form; rare terms are behind a button. */
export function ClauseEditor({ editor, index, clause, disabled, removable, opened }: ClauseEditorProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(opened);
  const [allRare, setAllRare] = useState(false);
  const body = useId();
  const faults = editor.checked.faults.filter((fault) => fault.clause === index).length;
  const rare = allRare ? RARE : rareInUse(clause).concat(RARE.filter((field) => !rareInUse(clause).includes(field) && editor.faultOf(index, field) !== null));
  const treatment = findKeyword(TREATMENTS, clause.terms.get('treatment') ?? '');
  const field = (key: FieldKey) => (
    <TermField
      key={key}
      field={key}
      value={clause.terms.get(key) ?? ''}
      written={editor.editing.written}
      fault={editor.faultOf(index, key)}
      warning={key === 'reference' && !clause.terms.has('reference') ? t.editor.noReference : undefined}
      disabled={disabled}
      onChange={(text) => editor.setTerm(index, key, text)}
    />
  );
  return (
    <section className={mergeClasses(styles.card, isOpen && styles.open)} aria-label={`${t.editor.trial.clause} ${index + 1}`}>
      <div className={styles.head}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={body} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className={styles.title}>{t.editor.clause(index + 1, clause.terms.get('case') ?? '')}</span>
          {isOpen || treatment === null ? null : <TreatmentBadge treatment={treatment} />}
          {isOpen ? null : <span className={mergeClasses(styles.share, faults > 0 && styles.fault)}>{faults > 0 ? t.editor.incomplete(faults) : (clause.terms.get('shares') ?? '')}</span>}
        </button>
        {removable ? <Button appearance="subtle" size="small" icon={<Delete16Regular />} aria-label={t.editor.removeClause(index + 1)} disabled={disabled} onClick={() => editor.removeClause(index)} /> : null}
      </div>
      {isOpen ? (
        <div id={body} className={styles.body}>
          {USUAL.filter((key) => key !== 'reference').map(field)}
          {rare.map(field)}
          {field('reference')}
          {allRare ? null : (
            <Button appearance="transparent" size="small" className={styles.more} icon={<Add16Regular />} disabled={disabled} onClick={() => setAllRare(true)}>
              {t.editor.moreFields}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
