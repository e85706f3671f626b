import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { showArea } from '../../workbook/show-area';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { LedgerPicker } from '../shell/LedgerPicker';
import { Notice } from '../shell/Notice';
import { hasTwoReporters } from './partner';
import type { Compare } from './useCompare';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '8px' },
  panel: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', rowGap: '4px', margin: 0, padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  side: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  ledger: { margin: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground3 },
  change: { alignSelf: 'flex-end', marginTop: '-4px', color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px' },
  pickers: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface LedgerChoiceProps {
  readonly compare: Compare;
  /** Whether others are being chosen. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Which two ledgers, or which one of two reporting districts; others are chosen where asked for. */
export function LedgerChoice({ compare, open, onOpen, onFailure }: LedgerChoiceProps) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const { list, a, b, run, choose, takeSelection, noneAtSelection } = compare;
  const entries = list.state.status === 'ready' ? list.state.entries : [];
  const reporters = run.status === 'done' ? run.result.compared.reporters : null;
  const byReporter = a !== null && hasTwoReporters(a);
  return (
    <div className={styles.choice}>
      <dl className={styles.panel}>
        <dt className={styles.side}>{words.sideMarks.a}</dt>
        <dd className={styles.ledger}>
          {reporters === null || a === null ? null : `${reporters.a} · `}
          {a === null ? null : <Place entry={a} onFailure={onFailure} />}
        </dd>
        <dt className={styles.side}>{words.sideMarks.b}</dt>
        <dd className={styles.ledger}>{b === null ? (reporters?.b ?? words.byReporter) : <Place entry={b} onFailure={onFailure} />}</dd>
      </dl>
      <Button appearance="transparent" size="small" className={styles.change} aria-expanded={open} onClick={() => onOpen(!open)}>
        {words.change}
      </Button>
      {open ? (
        <div className={styles.pickers}>
          <LedgerPicker label={words.ledgers.a} entries={entries} selected={a?.key ?? null} onSelect={(key) => choose('a', key)} onUseSelection={() => takeSelection('a')} onFailure={onFailure} />
          <LedgerPicker
            label={words.ledgers.b}
            entries={entries.filter(({ key }) => key !== a?.key)}
            selected={b?.key ?? null}
            onSelect={(key) => choose('b', key)}
            onUseSelection={() => takeSelection('b')}
            onFailure={onFailure}
            none={byReporter ? words.byReporter : undefined}
          />
          {noneAtSelection ? <Notice kind="info" title={t.ledgers.noneAtSelection} /> : null}
        </div>
      ) : null}
    </div>
  );
}

function Place({ entry: { sheet, sheetId, area, records }, onFailure }: { readonly entry: LedgerEntry; readonly onFailure: (error: unknown) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const place = `${sheet}!${areaAddress(area)}`;
  return (
    <>
      <Link as="button" inline className={styles.link} aria-label={t.ledgers.show(place)} onClick={() => void showArea(sheetId, area).catch(onFailure)}>
        {place}
      </Link>{' '}
      <Caption1 className={styles.quiet}>{t.compare.records(countText(records))}</Caption1>
    </>
  );
}
