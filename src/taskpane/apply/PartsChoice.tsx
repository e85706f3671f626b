import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../workbook/area';
import { MOST_COMMENTS } from '../../workbook/comments';
import type { FoundLedger } from '../../workbook/ledgers';
import { PARTS } from '../../workbook/part';
import { useSpeech } from '../language';
import { PartyMark } from '../shell/Marks';
import { wantedParts } from './state';
import type { Apply } from './useApply';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', border: 0, margin: '-4px 0 -4px -8px', padding: 0, minInlineSize: 'auto' },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  label: { display: 'inline-flex', alignItems: 'flex-start', gap: '6px' },
  mark: { display: 'inline-flex', paddingTop: '2px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Which columns are written beside the ledger, and whether comments are put on the figures. */
export function PartsChoice({ apply, found, disabled }: { readonly apply: Apply; readonly found: FoundLedger; readonly disabled: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { existing } = found.ledger;
  const wanted = wantedParts(found, apply.choices);
  const fewEnough = found.ledger.records.length <= MOST_COMMENTS;
  return (
    <>
      <fieldset className={styles.parts} disabled={disabled}>
        <legend className={styles.legend}>{t.apply.columnChoice}</legend>
        {PARTS.map((part) => {
          const column = existing.get(part);
          return (
            <Checkbox
              key={part}
              checked={column === undefined && apply.choices.parts.has(part)}
              disabled={column !== undefined || disabled}
              onChange={() => apply.togglePart(part)}
              label={
                <span className={styles.label}>
                  {part === 'origin' || part === 'host' ? (
                    <span className={styles.mark}>
                      <PartyMark party={part} />
                    </span>
                  ) : null}
                  <span>
                    {t.apply.columns[part]}
                    {column === undefined ? null : <Caption1 className={styles.quiet}>{t.apply.already(columnLetters(column))}</Caption1>}
                  </span>
                </span>
              }
            />
          );
        })}
      </fieldset>
      {existing.size === PARTS.length ? <Caption1 className={styles.quiet}>{t.apply.allThere}</Caption1> : wanted.length === 0 ? <Caption1 className={styles.quiet}>{t.apply.chooseColumns}</Caption1> : null}
      <Checkbox
        checked={apply.choices.comments && fewEnough}
        disabled={disabled || !fewEnough}
        onChange={apply.toggleComments}
        label={<span>{t.apply.comments}{fewEnough ? null : <Caption1 className={styles.quiet}>{t.apply.tooManyComments(MOST_COMMENTS)}</Caption1>}</span>}
        style={{ marginLeft: '-8px' }}
      />
    </>
  );
}
