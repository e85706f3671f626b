import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScenarioAmounts } from '../../accounting/scenario/figures';
import { yearIn } from '../../accounting/scenario/figures';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import type { Trial, TriedFigures } from './session';
import { useWords } from './words';

const blue = tokens.colorPaletteRoyalBlueBorderActive;
const brown = tokens.colorPaletteBrownBorderActive;
const ink = 'CanvasText';

const HEIGHT = 132;

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px', color: tokens.colorNeutralForeground2 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px', overflowWrap: 'anywhere' },
  sample: { boxSizing: 'border-box', flexShrink: 0, width: '12px', height: '12px', borderRadius: '2px' },
  todaySample: { flexShrink: 0, width: '14px', height: '2px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: ink, forcedColorAdjust: 'none' } },
  chart: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '6px', fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  axis: { position: 'relative', height: `${HEIGHT}px`, marginTop: '7px' },
  tick: { visibility: 'hidden', display: 'block', height: 0, overflow: 'hidden' },
  tickText: { position: 'absolute', right: 0, transform: 'translateY(50%)', whiteSpace: 'nowrap' },
  plot: { position: 'relative', height: `${HEIGHT}px`, marginTop: '7px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  grid: { position: 'absolute', left: 0, right: 0, height: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  columns: { position: 'absolute', inset: 0, display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' },
  column: { position: 'relative', display: 'flex', justifyContent: 'center', alignItems: 'flex-end', gap: '1px' },
  stack: { display: 'flex', flexDirection: 'column-reverse', gap: '1px', width: '56%', maxWidth: '36px', height: '100%' },
  bar: { boxSizing: 'border-box', flexShrink: 0, borderRadius: '1px' },
  origin: { backgroundColor: blue, '@media (forced-colors: active)': { backgroundColor: ink, forcedColorAdjust: 'none' } },
  host: {
    border: `1px solid ${brown}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${brown} 0 1px, transparent 1px 5px)`,
    '@media (forced-colors: active)': { borderTopColor: ink, borderRightColor: ink, borderBottomColor: ink, borderLeftColor: ink, backgroundImage: `repeating-linear-gradient(135deg, ${ink} 0 1px, transparent 1px 5px)`, forcedColorAdjust: 'none' },
  },
  others: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  tagged: { width: '36%', maxWidth: '24px' },
  tag: { width: '18%', maxWidth: '12px', border: `1px dashed ${blue}`, '@media (forced-colors: active)': { borderTopColor: ink, borderRightColor: ink, borderBottomColor: ink, borderLeftColor: ink } },
  assumed: { opacity: 0.55 },
  assumedSample: { border: `1px solid ${blue}`, backgroundColor: blue, opacity: 0.55 },
  today: { position: 'absolute', left: '10%', right: '10%', height: '2px', marginBottom: '-1px', backgroundColor: tokens.colorNeutralForeground1, outline: `1px solid ${tokens.colorNeutralBackground1}`, '@media (forced-colors: active)': { backgroundColor: ink, outlineColor: 'Canvas', forcedColorAdjust: 'none' } },
  years: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gridColumn: 2, paddingTop: '3px', textAlign: 'center' },
});

export interface YearChartProps {
  readonly trial: Trial;
  readonly figures: TriedFigures;
  readonly origin: string;
  readonly host: string;
}

/** Columns of the years: the origin's part solid below, the host's hatched above, a tag beside a full host; a black line is what the origin has today. The table below says the same. */
export function YearChart({ trial, figures, origin, host }: YearChartProps) {
  const { t } = useSpeech();
  const { legend: words, chart } = useWords();
  const styles = useStyles();
  const years = trial.today.years.map(({ year }) => ({ year, now: yearIn(figures, year), before: yearIn(trial.today, year), assumed: year !== null && trial.projected.includes(year) }));
  const top = topOf(years.flatMap(({ now, before }) => [now.territorial, now.origin, before.origin].map(Number)));
  const height = (amount: number) => `${(Math.max(0, amount) / top) * 100}%`;
  const has = (pick: keyof ScenarioAmounts) => figures.total[pick] !== '0';
  return (
    <>
      <Caption1 className={styles.legend} aria-hidden>
        {has('tags') ? <Entry className={styles.tag} text={words.tag(origin)} /> : <Entry className={styles.origin} text={words.origin(origin)} />}
        <Entry className={styles.host} text={words.host(host)} />
        {has('others') && !has('tags') ? <Entry className={styles.others} text={words.others} /> : null}
        <span className={styles.entry}>
          <span className={styles.todaySample} />
          {words.today(origin)}
        </span>
        {trial.projected.length === 0 ? null : <Entry className={styles.assumedSample} text={words.projected} />}
      </Caption1>
      <div className={styles.chart} role="img" aria-label={chart}>
        <div className={styles.axis} aria-hidden>
          {[top, top / 2, 0].map((tick) => (
            <span key={tick}>
              <span className={styles.tick}>{countText(tick)}</span>
              <span className={styles.tickText} style={{ bottom: `${(tick / top) * 100}%` }}>{countText(tick)}</span>
            </span>
          ))}
        </div>
        <div className={styles.plot} aria-hidden>
          {[top, top / 2].map((tick) => (
            <span key={tick} className={styles.grid} style={{ bottom: `${(tick / top) * 100}%` }} />
          ))}
          <div className={styles.columns}>
            {years.map(({ year, now, before, assumed }) => {
              const tagged = Number(now.tags) !== 0;
              return (
                <div key={year} className={styles.column}>
                  <div className={mergeClasses(styles.stack, tagged && styles.tagged, assumed && styles.assumed)}>
                    {tagged || Number(now.origin) <= 0 ? null : <span className={mergeClasses(styles.bar, styles.origin)} style={{ height: height(Number(now.origin)) }} />}
                    {Number(now.host) <= 0 ? null : <span className={mergeClasses(styles.bar, styles.host)} style={{ height: height(Number(now.host)) }} />}
                    {tagged || Number(now.others) <= 0 ? null : <span className={mergeClasses(styles.bar, styles.others)} style={{ height: height(Number(now.others)) }} />}
                  </div>
                  {tagged ? <span className={mergeClasses(styles.bar, styles.tag, assumed && styles.assumed)} style={{ height: height(Number(now.origin)) }} /> : null}
                  <span className={styles.today} style={{ bottom: height(Number(before.origin)) }} />
                </div>
              );
            })}
          </div>
        </div>
        <div className={styles.years} aria-hidden>
          {years.map(({ year, assumed }) => (
            <span key={year}>{year === null ? t.shell.missing : `${years.length > 7 ? String(year % 100).padStart(2, '0') : String(year)}${assumed ? '*' : ''}`}</span>
          ))}
        </div>
      </div>
    </>
  );
}

function Entry({ className, text }: { readonly className: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <span className={mergeClasses(className, styles.sample)} />
      {text}
    </span>
  );
}

/** A round number above all of them. */
function topOf(amounts: readonly number[]): number {
  const most = Math.max(...amounts, 0);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((times) => times * power >= most) ?? 10;
  return step * power;
}
