import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    borderRadius: '3px',
    border: '1px solid',
    fontSize: '11px',
    lineHeight: '14px',
    fontWeight: tokens.fontWeightSemibold,
  },
  origin: {
    backgroundColor: tokens.colorPaletteRoyalBlueBorderActive,
    color: tokens.colorNeutralBackground4,
    borderTopColor: tokens.colorPaletteRoyalBlueBorderActive,
    borderRightColor: tokens.colorPaletteRoyalBlueBorderActive,
    borderBottomColor: tokens.colorPaletteRoyalBlueBorderActive,
    borderLeftColor: tokens.colorPaletteRoyalBlueBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', color: 'Canvas', forcedColorAdjust: 'none' },
  },
  host: {
    color: tokens.colorPaletteBrownBorderActive,
    borderTopColor: tokens.colorPaletteBrownBorderActive,
    borderRightColor: tokens.colorPaletteBrownBorderActive,
    borderBottomColor: tokens.colorPaletteBrownBorderActive,
    borderLeftColor: tokens.colorPaletteBrownBorderActive,
  },
});

/** 出 / O filled for the origin, 入 / H outlined for the host: told apart without colour too. */
export function PartyMark({ party }: { readonly party: 'origin' | 'host' }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[party])}>
      {party === 'origin' ? t.shell.originMark : t.shell.hostMark}
    </span>
  );
}
