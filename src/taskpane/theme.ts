import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { Locale } from '../i18n/locale';

/** Excel's green: 80 is the colour of its title bar. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03150A', 20: '#062312', 30: '#07331B', 40: '#094224', 50: '#0B512C', 60: '#0D6034', 70: '#0E6E3A', 80: '#107C41',
  90: '#2B8B54', 100: '#449968', 110: '#5BA77C', 120: '#73B590', 130: '#8BC3A4', 140: '#A4D1B8', 150: '#BEDFCD', 160: '#D9EDE2',
};

/** Chinese glyphs come from the machine; the order decides which shapes are taken where a font covers both scripts. */
const FONTS: Readonly<Record<Locale, string>> = {
  'zh-CN': "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  'en-US': "'Segoe UI', -apple-system, 'Helvetica Neue', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
};

export type Appearance = 'light' | 'dark' | 'contrast';

export function paneTheme(appearance: Appearance, locale: Locale): Theme {
  if (appearance === 'contrast') return { ...teamsHighContrastTheme, fontFamilyBase: FONTS[locale] };
  const base = appearance === 'light' ? createLightTheme(EXCEL_GREEN) : createDarkTheme(EXCEL_GREEN);
  const dark: Partial<Theme> = {
    // The ramp's middle is too dim on a dark ground for links and strokes.
    colorBrandForeground1: EXCEL_GREEN[120],
    colorBrandForeground2: EXCEL_GREEN[130],
    colorBrandForegroundLink: EXCEL_GREEN[120],
    colorBrandForegroundLinkHover: EXCEL_GREEN[130],
    colorBrandStroke1: EXCEL_GREEN[110],
    colorCompoundBrandForeground1: EXCEL_GREEN[110],
    colorCompoundBrandStroke: EXCEL_GREEN[110],
    // Of plain buttons under the pointer.
    colorNeutralForeground2BrandHover: EXCEL_GREEN[120],
    colorNeutralForeground2BrandPressed: EXCEL_GREEN[120],
    colorNeutralForeground2BrandSelected: EXCEL_GREEN[120],
    // Small red text wants 4.5:1.
    colorStatusDangerForeground1: base.colorPaletteRedForeground1,
  };
  return { ...base, ...(appearance === 'dark' ? dark : {}), fontFamilyBase: FONTS[locale] };
}

/**
 * Dark where the pane's background, as Office gives it (`#262626`), is nearer to black than to white; none of Office's
 * own themes is pure black, which is what Windows' high contrast gives.
 */
export function appearanceOf(background: string | undefined): Appearance {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background ?? '') ?? [];
  const luminance = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  if (luminance === 0) return 'contrast';
  return luminance < 128 ? 'dark' : 'light';
}
