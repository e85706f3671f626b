import { useId } from 'react';
import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import type { DocumentedParameter } from '../../functions/guide/catalogue';
import { targetPlace } from '../../workbook/build/target-cell';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Entry } from './draft';
import { isTooLong } from './draft';
import { SuggestionMenu } from './SuggestionMenu';
import type { SuggestionGroup } from './suggestions';
import type { LongText } from './useLongText';
import { textOfLiteral } from './written-argument';
import { useWords } from './useWords';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  label: { fontSize: '14px', lineHeight: '20px', flexGrow: 1, minWidth: 0 },
  // What does not fit beside the name goes below it, whole where it can.
  quiet: { display: 'inline-block', color: tokens.colorNeutralForeground3 },
  // A closing bracket at the end of a line reaches over by its blank half.
  hint: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', overflowX: 'clip' },
  tool: { color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px', flexShrink: 0, whiteSpace: 'nowrap' },
});

export interface ArgumentFieldProps {
  readonly name: string;
  /** Undefined for an argument that the function does not have. */
  readonly parameter: DocumentedParameter | undefined;
  readonly entry: Entry;
  /** As it will stand in the formula. */
  readonly argument: string;
  readonly suggestions: readonly SuggestionGroup[];
  readonly reading: boolean;
  /** What putting the text into a cell has come to, if it was this field's. */
  readonly long: LongText | null;
  readonly onChange: (text: string) => void;
  /** The field was left: it shows what will stand in the formula. */
  readonly onSettle: () => void;
  readonly onSuggestion: (text: string) => void;
  readonly onUseSelection: () => void;
  readonly onPutText: (text: string) => void;
}

/** One argument: typed, chosen, or taken from the selection; its meaning below it. */
export function ArgumentField({ name, parameter, entry, argument, suggestions, reading, long, onChange, onSettle, onSuggestion, onUseSelection, onPutText }: ArgumentFieldProps) {
  const { language } = useSpeech();
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const text = isTooLong(argument) ? textOfLiteral(argument) : null;
  const other = parameter?.name[language === 'zh' ? 'en' : 'zh'];
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <span className={styles.label}>
          <label htmlFor={id}>{name}</label> <Caption1 className={styles.quiet}>{[...(other === undefined || other === name ? [] : [other]), ...(parameter?.optional ? [words.optional] : [])].join(' · ')}</Caption1>
        </span>
        {parameter === undefined ? null : <SuggestionMenu name={name} groups={suggestions} reading={reading} onChoose={onSuggestion} />}
        <Button appearance="transparent" size="small" className={styles.tool} icon={<SelectObject16Regular />} aria-label={words.useSelectionFor(name)} onClick={onUseSelection}>
          {words.useSelection}
        </Button>
      </div>
      <Input
        id={id}
        size="small"
        input={{ style: { minWidth: 0 }, 'aria-describedby': `${id}-hint` }}
        value={entry.text}
        placeholder={parameter === undefined ? '' : words.example(parameter.example)}
        spellCheck={false}
        autoComplete="off"
        aria-required={parameter?.optional === false}
        onChange={(_event, { value }) => onChange(value)}
        onBlur={onSettle}
      />
      <Caption1 id={`${id}-hint`} className={styles.hint}>
        {parameter?.description[language] ?? words.surplusHint}
      </Caption1>
      {text === null ? null : (
        <Notice
          kind="warning"
          title={words.long(text.length)}
          actions={
            <Button size="small" onClick={() => onPutText(text)}>
              {words.putText}
            </Button>
          }
        >
          {words.longHint}
        </Notice>
      )}
      {long === null ? null : <LongTextNotice long={long} />}
    </div>
  );
}

function LongTextNotice({ long: { state, undo, dismiss } }: { readonly long: LongText }) {
  const words = useWords();
  if (state.status === 'failed') return <FailureNotice failure={state.failure} onDismiss={dismiss} />;
  if (state.status === 'on-target') return <Notice kind="error" title={words.putOnTarget} onDismiss={dismiss} />;
  if (state.status === 'not-blank') return <Notice kind="error" title={words.putNotBlank(state.place)} onDismiss={dismiss} />;
  if (state.status !== 'done') return null;
  const back = (
    <Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>
      {words.undo}
    </Button>
  );
  return <Notice kind="success" title={words.putDone(targetPlace(state.inserted.plan.target))} actions={back} onDismiss={dismiss} />;
}
