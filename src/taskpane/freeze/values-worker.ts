import '../../i18n/every-language';
import type { Locale } from '../../i18n/locale';
import { cliMessages } from '../../i18n/cli-messages';
import { PackageFault } from '../../xlsx/package/fault';
import { recalculate } from '../../xlsx/recalculation/recalculate';

export interface ValuesCall {
  readonly bytes: Uint8Array;
  readonly locale: Locale;
  /** The moment on the person's clock, as Excel counts days. */
  readonly now: number;
}

export type ValuesAnswer = { readonly bytes: Uint8Array; readonly left: number } | { readonly reason: string };

/** The thread in which a whole workbook is calculated and written with values. */
self.addEventListener('message', ({ data }: MessageEvent<ValuesCall>) => {
  self.postMessage(answer(data));
});

function answer({ bytes, locale, now }: ValuesCall): ValuesAnswer {
  try {
    const result = recalculate(bytes, { locale, now, values: true });
    return { bytes: result.bytes, left: result.left.length };
  } catch (error) {
    if (error instanceof PackageFault) return { reason: cliMessages(locale).packageFaults[error.code](error.subject) };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
