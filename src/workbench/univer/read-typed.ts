import { LocaleService, LocaleType } from '@univerjs/core';
import type { Entry } from '../../host/entry';
import { readEntry } from '../../host/entry';
import type { Grid } from './grid';

/** Reads a typed text in the grid's language, this year. */
export function readTyped(grid: Grid, text: string): Entry {
  const chinese = grid.injector.get(LocaleService).getCurrentLocale() === LocaleType.ZH_CN;
  return readEntry(text, { thisYear: new Date().getFullYear(), locale: chinese ? 'zh-CN' : 'en-US' });
}
