import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { Appearance } from './options';

/** Excel's green; 80 is the colour of its title bar. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03150A', 20: '#062312', 30: '#07331B', 40: '#094224', 50: '#0B512C', 60: '#0D6034', 70: '#0E6E3A', 80: '#107C41',
  90: '#2B8B54', 100: '#449968', 110: '#5BA77C', 120: '#73B590', 130: '#8BC3A4', 140: '#A4D1B8', 150: '#BEDFCD', 160: '#D9EDE2',
};

const FONT = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = { light: createLightTheme(EXCEL_GREEN), dark: createDarkTheme(EXCEL_GREEN), contrast: teamsHighContrastTheme };

export const pageTheme = (appearance: Appearance): Theme => ({ ...THEMES[appearance], fontFamilyBase: FONT });

/** The bar above the grid stays Excel's green in both themes; these are its inks. */
export const BAR = { background: EXCEL_GREEN[80], hover: EXCEL_GREEN[70], pressed: EXCEL_GREEN[60], ink: '#FFFFFF', line: 'rgba(255, 255, 255, 0.35)' } as const;
