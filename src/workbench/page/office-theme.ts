import type { Appearance } from './options';

/**
 * What Excel for Windows tells office.js of its theme: colours as numbers (0xRRGGBB), which the library turns
 * into `#RRGGBB` for Office.context.officeTheme. These are Excel's Colorful and Black themes, and what it gives in Windows' high contrast.
 */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

const THEMES: Readonly<Record<Appearance, OfficeTheme>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x3d3d3d, controlForegroundColor: 0xffffff },
  contrast: { bodyBackgroundColor: 0x000000, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x000000, controlForegroundColor: 0xffffff },
};

export const officeTheme = (appearance: Appearance): OfficeTheme => THEMES[appearance];
