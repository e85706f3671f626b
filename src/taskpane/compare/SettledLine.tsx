import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useSpeech } from '../language';
import type { CellPlace } from '../../reckoning/compare/places';
import type { Settlement } from '../../reckoning/compare/settled-items';
import type { Settling } from './useSettled';

const useStyles = makeStyles({
  settled: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

export interface SettledLineProps {
  /** Of the unit, for who hears the buttons. */
  readonly name: string;
  readonly settlement: Settlement;
  readonly settling: Settling;
  readonly onShow: (place: CellPlace) => void;
}

/** How a finding was settled, or was before its figures changed; taken back here while this session remembers how. */
export function SettledLine({ name, settlement: { row, holds }, settling, onShow }: SettledLineProps) {
  const { t } = useSpeech();
  const words = t.compare.settle;
  const styles = useStyles();
  const written = settling.writtenAt(row.sheetId, row.row);
  const address = `A${row.row + 1}`;
  const Icon = holds ? CheckmarkCircle16Filled : Warning16Filled;
  const text = holds ? words.by(row.note, row.who, row.time) : words.stale(row.note, row.who, row.time);
  return (
    <div className={styles.settled}>
      <Icon aria-hidden className={holds ? styles.success : styles.warning} />
      <span>{text}</span>
      {written !== null && holds ? (
        <Link as="button" inline className={styles.link} aria-label={words.withdrawOf(name)} onClick={() => settling.undo(written)}>
          {words.withdraw}
        </Link>
      ) : (
        <Link as="button" inline className={styles.link} aria-label={t.ledgers.show(`${row.sheet}!${address}`)} onClick={() => onShow({ sheetId: row.sheetId, sheet: row.sheet, row: row.row, column: 0, address })}>
          {address}
        </Link>
      )}
    </div>
  );
}
