import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SharePicture } from './shares';

const brown = tokens.colorPaletteBrownBorderActive;
const blue = tokens.colorPaletteRoyalBlueBorderActive;

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '8px' },
  part: { boxSizing: 'border-box', minWidth: '3px', height: '8px', borderRadius: '2px' },
  origin: { backgroundColor: blue, '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } },
  host: {
    border: `1px solid ${brown}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${brown} 0 1px, transparent 1px 4px)`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText', borderRightColor: 'CanvasText', borderBottomColor: 'CanvasText', borderLeftColor: 'CanvasText', backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 1px, transparent 1px 4px)', forcedColorAdjust: 'none' },
  },
  others: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  tag: { border: `1px dashed ${blue}`, marginTop: '1px', height: '7px' },
  muted: { opacity: 0.6 },
});

const width = (part: number) => ({ flexGrow: part, flexBasis: 0 });

/** Origin solid at the left, host hatched at the right, a tag dashed below a full host: the figures stand beside it as text. */
export function ShareBar({ picture, muted }: { readonly picture: SharePicture; readonly muted: boolean }) {
  const styles = useStyles();
  const { origin, host, others, tag } = picture;
  return (
    <div aria-hidden className={muted ? styles.muted : undefined}>
      <div className={styles.bar}>
        {origin > 0 ? <span className={mergeClasses(styles.part, styles.origin)} style={width(origin)} /> : null}
        {host > 0 ? <span className={mergeClasses(styles.part, styles.host)} style={width(host)} /> : null}
        {others > 0 ? <span className={mergeClasses(styles.part, styles.others)} style={width(others)} /> : null}
      </div>
      {tag === null || tag === 0 ? null : <div className={mergeClasses(styles.part, styles.tag)} style={{ width: `${tag * 100}%` }} />}
    </div>
  );
}
