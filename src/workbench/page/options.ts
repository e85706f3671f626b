import { LOCALES, type Locale } from '../../i18n/locale';

/** Office's themes as the page shows them: Colorful, Black, and Windows' high contrast. */
export const APPEARANCES = ['light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const PANE_WIDTHS = [320, 350, 450] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

/** What the address asks for: `?lang=en-US&sample=…&theme=dark&width=320&trace`, or `&file=…`. */
export interface PageOptions {
  readonly locale: Locale;
  readonly sample: string | null;
  /** An open file, by its id in the browser's store; it goes before a sample. */
  readonly file: string | null;
  readonly appearance: Appearance;
  readonly paneWidth: PaneWidth;
  readonly trace: boolean;
}

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  return {
    locale: LOCALES.find((locale) => locale === query.get('lang')) ?? 'zh-CN',
    sample: query.get('sample'),
    file: query.get('file'),
    appearance: APPEARANCES.find((appearance) => appearance === query.get('theme')) ?? 'light',
    paneWidth: PANE_WIDTHS.find((width) => String(width) === query.get('width')) ?? 350,
    trace: query.has('trace'),
  };
}

/** The address for these options, so that a reload or a copied link opens the same. */
export function writeOptions({ locale, sample, file, appearance, paneWidth, trace }: PageOptions): string {
  const query = new URLSearchParams({ lang: locale });
  if (file !== null) query.set('file', file);
  else if (sample !== null) query.set('sample', sample);
  if (appearance !== 'light') query.set('theme', appearance);
  if (paneWidth !== 350) query.set('width', String(paneWidth));
  if (trace) query.set('trace', '');
  return `?${query.toString().replace(/(^|&)trace=(?=&|$)/, '$1trace')}`;
}
