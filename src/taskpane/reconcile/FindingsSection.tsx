import { useState } from 'react';
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { PlacedFinding } from '../../accounting/reconciliation/check-ledgers';
import { describeFault } from '../../i18n/describe';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { CellPlace } from '../compare/places';
import { useSpeech } from '../language';
import { Fold } from './Fold';
import { headerOf } from './ledger-source';
import { placeIn, placeText } from './places';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
});

const PAGE = 20;

export interface FindingsSectionProps {
  readonly findings: readonly PlacedFinding[];
  readonly entries: readonly LedgerEntry[];
  readonly onShow: (place: CellPlace) => void;
}

/** What is wrong in the ledgers: what, in which cell, and how to mend it. */
export function FindingsSection({ findings, entries, onShow }: FindingsSectionProps) {
  const { t } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const errors = findings.filter(({ finding }) => finding.level === 'error').length;
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  return (
    <Fold title={words.findings} aside={findings.length === 0 ? undefined : words.findingCounts(errors, findings.length - errors)} startsOpen={findings.length > 0}>
      {findings.length === 0 ? <Caption1>{words.noFindings}</Caption1> : null}
      <ul className={styles.list}>
        {ordered.slice(0, shown).map((placed, index) => (
          <Item key={index} placed={placed} entries={entries} onShow={onShow} />
        ))}
      </ul>
      {findings.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {words.moreFindings(Math.min(PAGE, findings.length - shown))}
        </Button>
      ) : null}
    </Fold>
  );
}

const rank = ({ finding }: PlacedFinding): number => (finding.level === 'error' ? 0 : 1);

function Item({ placed, entries, onShow }: { readonly placed: PlacedFinding; readonly entries: readonly LedgerEntry[]; readonly onShow: (place: CellPlace) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { finding, ledger } = placed;
  const place = placeIn(entries, { ledger, row: finding.row }, finding.field);
  const Icon = finding.level === 'error' ? ErrorCircle16Filled : Warning16Filled;
  const unit = unitName(entries[ledger], finding.row);
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={finding.level === 'error' ? styles.error : styles.warning} />
      <div>
        <h3 className={styles.title}>{t.findings.titles[finding.code]}</h3>
        {unit === '' ? null : <Caption1 block>{unit}</Caption1>}
        <Caption1 block className={styles.text}>
          <Finding placed={placed} entries={entries} />
        </Caption1>
        {place === null ? null : (
          <Link as="button" aria-label={t.reconcile.showCell(placeText(place, entries.length > 1))} onClick={() => onShow(place)}>
            {placeText(place, entries.length > 1)}
          </Link>
        )}
      </div>
    </li>
  );
}

function Finding({ placed, entries }: { readonly placed: PlacedFinding; readonly entries: readonly LedgerEntry[] }) {
  const { locale } = useSpeech();
  return <>{findingText(placed, entries, locale)}</>;
}

/** The core counts the rows of its range; a person those of the sheet. */
export function findingText({ finding: { fault }, ledger, repeats }: PlacedFinding, entries: readonly LedgerEntry[], locale: Parameters<typeof describeFault>[1]): string {
  const top = entries[repeats?.ledger ?? ledger]?.area.row ?? 0;
  return describeFault(fault.code === 'row-repeated' ? { ...fault, details: { first: fault.details.first + top } } : fault, locale);
}

/** The unit's name in a row of a ledger's range, counted from 1. */
export function unitName(entry: LedgerEntry | undefined, row: number): string {
  if (entry === undefined) return '';
  const header = headerOf(entry);
  const column = header.columns.get('name');
  if (column === undefined || row <= header.firstDataRow) return '';
  const cell = entry.cells[row - 1]?.[column];
  return typeof cell === 'string' ? cell : '';
}
