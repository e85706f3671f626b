import type { WriteStream } from 'node:tty';
import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import type { ReconcileProgress } from '../xlsx/reconcile-files';

export interface ProgressLine {
  readonly show: (progress: ReconcileProgress) => void;
  /** Leaves the line as it was found. */
  readonly end: () => void;
}

/** To the beginning of the line, and the rest of it cleared. */
const AGAIN = '\r\u001b[K';

/** One line that is written over, on a terminal; elsewhere a line for each step, and only where it is asked for. */
export function progressLine(stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }, wanted: boolean, locale: Locale): ProgressLine {
  const { progress } = cliMessages(locale).cli;
  const terminal = stream.isTTY === true;
  const show = ({ stage, done, all, file }: ReconcileProgress): void => {
    const text = stage === 'read' ? progress.read(done, all, file) : progress[stage];
    stream.write(terminal ? `${AGAIN}${text}` : `${text}\n`);
  };
  if (!terminal && !wanted) return { show: () => undefined, end: () => undefined };
  return { show, end: () => void (terminal && stream.write(AGAIN)) };
}
