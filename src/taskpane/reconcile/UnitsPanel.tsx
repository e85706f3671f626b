import { useEffect, useRef, useState } from 'react';
import { Button, Caption1, Link, Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { printPeriod } from '../../accounting/period/print-period';
import { amountText } from '../../reckoning/amounts';
import type { CellPlace } from '../../reckoning/compare/places';
import { useSpeech } from '../language';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { placeIn, placeText } from '../../reckoning/reconcile/places';
import type { Reconciled } from '../../reckoning/reconcile/session';
import type { UnitShare, UnitsQuery } from '../../reckoning/reconcile/units';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontVariantNumeric: 'tabular-nums' },
  name: { overflowWrap: 'anywhere' },
  rows: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: '12px', color: tokens.colorNeutralForeground3, fontSize: '12px', lineHeight: '18px' },
  close: { minWidth: '24px' },
});

/** Units shown at a time, and cells of one unit. */
const PAGE = 20;
const MOST_ROWS = 8;

export interface UnitsPanelProps {
  readonly query: UnitsQuery;
  /** The district as it is read. */
  readonly name: string;
  readonly result: Reconciled;
  readonly entries: readonly LedgerEntry[];
  readonly decimals: number;
  readonly load: (query: UnitsQuery) => Promise<readonly UnitShare[]>;
  readonly onShow: (place: CellPlace) => void;
  readonly onClose: () => void;
}

/** The units behind a figure, the largest first, each down to its cells. */
export function UnitsPanel({ query, name, result, entries, decimals, load, onShow, onClose }: UnitsPanelProps) {
  const { t } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const [units, setUnits] = useState<readonly UnitShare[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef(false);
  useEffect(() => {
    let left = false;
    void load(query).then((found) => {
      if (left) return;
      setUnits(found);
      // Once: what changes in the workbook afterwards must not pull the page here.
      if (!focused.current) heading.current?.focus();
      focused.current = true;
    });
    return () => {
      left = true;
    };
  }, [query, load, result]);
  const several = entries.length > 1;
  return (
    <section className={styles.panel} aria-labelledby="units">
      <div className={styles.head}>
        <h3 id="units" ref={heading} tabIndex={-1} className={styles.title}>
          {units === null ? name : words.unitsOf(name, words.kinds[query.kind], units.length)}
        </h3>
        <Button appearance="subtle" size="small" className={styles.close} icon={<Dismiss16Regular />} aria-label={t.shell.dismiss} onClick={onClose} />
      </div>
      {units === null ? (
        <Skeleton aria-label={t.shell.loading}>
          <SkeletonItem size={64} />
        </Skeleton>
      ) : units.length === 0 ? (
        <Caption1>{words.noUnits}</Caption1>
      ) : (
        <ul className={styles.list}>
          {units.slice(0, shown).map((unit) => (
            <li key={`${unit.code ?? ''} ${unit.name ?? ''}`} className={styles.unit}>
              <span className={styles.name}>{unit.name ?? unit.code ?? words.noName}</span>
              <span>{amountText(unit.amount, decimals)}</span>
              <span className={styles.rows}>
                {unit.rows.slice(0, MOST_ROWS).map((row) => (
                  <RowLink key={row.row} row={row} result={result} entries={entries} several={several} onShow={onShow} />
                ))}
                {unit.rows.length > MOST_ROWS ? <span>…</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {units !== null && units.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {words.moreUnits(units.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}

interface RowLinkProps extends Pick<UnitsPanelProps, 'result' | 'entries' | 'onShow'> {
  readonly row: UnitShare['rows'][number];
  readonly several: boolean;
}

function RowLink({ row, result, entries, several, onShow }: RowLinkProps) {
  const { t, language } = useSpeech();
  const at = result.places[row.row - 1];
  const place = at === undefined ? null : placeIn(entries, at);
  const said = [row.period === null ? '' : printPeriod(row.period, language), row.agreement === null || row.clause === null ? '' : t.reconcile.byClause(row.agreement, row.clause)].filter((text) => text !== '').join(' ');
  if (place === null) return <span>{said}</span>;
  return (
    <span>
      <Link as="button" inline style={{ fontSize: 'inherit' }} aria-label={t.reconcile.showCell(placeText(place, several))} onClick={() => onShow(place)}>
        {placeText(place, several)}
      </Link>{' '}
      {said}
    </span>
  );
}
