import { useId } from 'react';
import { Input, Slider, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';

const useStyles = makeStyles({
  term: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px', alignItems: 'center', columnGap: '8px' },
  label: { overflowWrap: 'anywhere' },
  now: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  control: { width: '100%', minWidth: 0 },
  slider: { gridColumn: '1 / -1', minWidth: 0, width: '100%', margin: '0 -2px' },
  message: { gridColumn: '1 / -1', display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusDangerForeground1, fontSize: '12px', lineHeight: '16px' },
  hint: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, fontSize: '12px', lineHeight: '16px' },
});

export interface TermSliderProps {
  readonly label: string;
  /** What it is today. */
  readonly now: string;
  readonly value: string;
  /** Where the slider stands, and between what. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
  /** What the slider's place means, for those who do not see it. */
  readonly spoken: string;
  readonly sliderLabel: string;
  readonly unit: string;
  readonly placeholder?: string;
  readonly disabled: boolean;
  readonly problem: string | null;
  readonly hint?: string | null;
  readonly onChange: (text: string) => void;
}

/** A term by slider and by number: both say the same, and each is reached by keyboard. */
export function TermSlider({ label, now, value, at, least, most, spoken, sliderLabel, unit, placeholder = '', disabled, problem, hint = null, onChange }: TermSliderProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.term}>
      <label htmlFor={id} className={styles.label}>
        {label} <span className={styles.now}>{now}</span>
      </label>
      <Input id={id} size="small" className={styles.control} disabled={disabled} value={value} placeholder={placeholder} contentAfter={unit} input={{ inputMode: 'decimal', style: { minWidth: 0, textAlign: 'right' }, 'aria-invalid': problem !== null, ...(problem !== null && { 'aria-describedby': `${id}-problem` }) }} onChange={(_event, data) => onChange(data.value)} />
      <Slider className={styles.slider} size="small" min={least} max={most} value={at} disabled={disabled} aria-label={sliderLabel} aria-valuetext={spoken} onChange={(_event, data) => onChange(String(data.value))} />
      {problem === null ? null : (
        <span id={`${id}-problem`} className={styles.message} role="alert">
          <ErrorCircle12Filled aria-hidden />
          {problem}
        </span>
      )}
      {hint === null ? null : <span className={styles.hint}>{hint}</span>}
    </div>
  );
}
