import { Caption1, Skeleton, SkeletonItem, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ShieldLock16Regular } from '@fluentui/react-icons/svg/shield-lock';
import type { Preview, PreviewRow } from '../../workbook/preview';
import { amountText, countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { PartyMark } from '../shell/Marks';
import { unitText } from '../unit-text';
import { Proof } from './Proof';
import { Reasons } from './Reasons';
import { Step } from './Step';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  heading: { padding: '0 0 4px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, verticalAlign: 'bottom' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', justifyContent: 'flex-end', flexWrap: 'wrap' },
  name: { padding: '6px 0 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  first: { borderTopColor: tokens.colorNeutralStroke1 },
  amount: { padding: '0 0 6px', textAlign: 'right', whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  closing: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  label: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground3 },
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export function PreviewStep({ unit: written, preview }: { readonly unit: string | null; readonly preview: Preview | null }) {
  const { t, locale } = useSpeech();
  const styles = useStyles();
  const unit = written === null ? '' : unitText(written, t.shell.units);
  if (preview === null) {
    return (
      <Step number={4} title={t.apply.steps.preview} done={false}>
        <Skeleton aria-label={t.shell.loading}>
          <SkeletonItem size={96} />
        </Skeleton>
      </Step>
    );
  }
  return (
    <Step number={4} title={t.apply.steps.preview} done={preview.failing === 0 && preview.count > 0} aside={preview.first.length === 0 ? undefined : t.apply.firstRows(preview.first.length, unit)}>
      {preview.count === 0 ? null : (
        <div className={styles.block}>
          <PreviewTable preview={preview} />
          <Proof preview={preview} />
        </div>
      )}
      <Reasons preview={preview} locale={locale} />
      <Caption1 className={styles.label}>
        <ShieldLock16Regular aria-hidden />
        {t.shell.notForPublication}
      </Caption1>
    </Step>
  );
}

/** Three amounts a row under the unit's own line, so that neither is cut short at 320 px. */
function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { decimals } = preview;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {t.apply.territorial}
          </th>
          {(['origin', 'host'] as const).map((party) => (
            <th key={party} scope="col" className={styles.heading}>
              <span className={styles.mark}>
                <PartyMark party={party} />
                {party === 'origin' ? t.apply.credited : t.apply.hostFigure}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {preview.first.map((row, index) => (
        <RowBody key={row.record.row} row={row} decimals={decimals} first={index === 0} />
      ))}
      <tbody className={styles.total}>
        <tr>
          <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.name, styles.first)}>
            <b>{t.apply.total}</b> <span className={styles.quiet}>{t.apply.totalCount(countText(preview.count), preview.count)}</span>
          </th>
        </tr>
        <tr className={styles.closing}>
          {[preview.territorial, preview.origin, preview.host].map((amount, column) => (
            <td key={column} className={styles.amount}>
              {amountText(amount, decimals)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function RowBody({ row, decimals, first }: { readonly row: PreviewRow; readonly decimals: number; readonly first: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { record, territorial, origin, host } = row;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.name, first && styles.first)}>
          {record.name || t.apply.unnamedUnit(record.row + 1)} <span className={styles.quiet}>{[record.case, record.indicator].filter((word) => word !== '').join(' ')}</span>
        </th>
      </tr>
      <tr>
        {[territorial, origin, host].map((amount, column) => (
          <td key={column} className={styles.amount}>
            {amountText(amount, decimals)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
