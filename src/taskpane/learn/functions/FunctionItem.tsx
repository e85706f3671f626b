import { useId, useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { TableAdd16Regular } from '@fluentui/react-icons/svg/table-add';
import type { DocumentedFunction } from '../../../functions/guide/catalogue';
import type { Example } from '../../../functions/guide/guide';
import { useSpeech } from '../../language';
import { useLearnWords } from '../course-context';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '9px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px' },
  head: { margin: 0 },
  button: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '4px', alignItems: 'center', width: '100%', padding: 0, border: 0, backgroundColor: 'transparent', textAlign: 'left', color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' },
  },
  summary: { color: tokens.colorNeutralForeground2 },
  code: { margin: 0, fontFamily: 'inherit', fontSize: '12px', lineHeight: '16px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  group: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  arguments: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, fontSize: '12px', lineHeight: '16px' },
  description: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  examples: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  example: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  result: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  insert: { alignSelf: 'flex-start' },
});

/** One function: its line; opened, its arguments, and examples that can be inserted. */
export function FunctionItem({ spec, busy, onInsert }: { readonly spec: DocumentedFunction; readonly busy: boolean; readonly onInsert: (example: Example) => void }) {
  const { language } = useSpeech();
  const words = useLearnWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Icon = open ? ChevronDown16Regular : ChevronRight16Regular;
  const signature = `=PAIR.${spec.id}(${spec.parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language])).join(', ')})`;
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        <button type="button" className={styles.button} aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>
          <Icon aria-hidden />
          <span>{`PAIR.${spec.id}`}</span>
        </button>
      </h3>
      <Caption1 id={id} className={styles.summary}>
        {spec.summary[language]}
      </Caption1>
      {open ? (
        <>
          <pre className={styles.code}>{signature}</pre>
          <h4 className={styles.group}>{words.arguments}</h4>
          <dl className={styles.arguments}>
            {spec.parameters.map(({ key, name, description, optional }) => (
              <div key={key}>
                <dt>{optional ? `${name[language]} · ${words.optional}` : name[language]}</dt>
                <dd className={styles.description}>{description[language]}</dd>
              </div>
            ))}
          </dl>
          <h4 className={styles.group}>{words.examples}</h4>
          <ul className={styles.examples}>
            {spec.examples.map((example) => (
              <li key={example.formula} className={styles.example}>
                <Caption1>{example.about[language]}</Caption1>
                <pre className={styles.code}>{example.formula}</pre>
                <Caption1 className={styles.result}>{words.result(resultText(example.result))}</Caption1>
                <Button size="small" className={styles.insert} icon={<TableAdd16Regular />} disabled={busy} onClick={() => onInsert(example)}>
                  {words.insertExample}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

/** A result that spills shows its rows one under another, with strokes between the cells. */
const resultText = (result: Example['result']): string => (Array.isArray(result) ? result.map((row: readonly unknown[]) => row.join(' | ')).join('\n') : String(result));
