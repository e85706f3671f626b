import { useCallback, useEffect, useState } from 'react';
import { LanguageNotLoaded } from '../../i18n/languages';
import { loadLanguage } from '../../i18n/load-language';
import type { Locale } from '../../i18n/locale';
import { readCallArguments } from '../../workbook/build/read-formula';
import type { TargetCell } from '../../workbook/build/target-cell';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { watchSheets } from '../../workbook/watch-sheets';
import { useWatch } from '../useWatch';
import { documentedFunction, isTooLong } from './draft';
import type { CallResult } from './result';
import { argumentAround, resultOf } from './result';

export type ResultState =
  /** Parameters that must be given, by their place. */
  | { readonly status: 'missing'; readonly parameters: readonly number[] }
  | { readonly status: 'calculating' }
  /** A text is too long to stand in a formula, which is said at its field. */
  | { readonly status: 'too-long' }
  | { readonly status: 'ready'; readonly result: CallResult }
  | { readonly status: 'unread'; readonly failure: WorkbookFailure };

/** A person goes on typing within it. */
const SETTLE_MILLISECONDS = 300;

/** What is missing before a call can be calculated. */
function obstacle(id: string, args: readonly string[]): ResultState | null {
  const parameters = documentedFunction(id)?.parameters ?? [];
  const missing = parameters.flatMap(({ optional }, index) => (!optional && (args[index] ?? '') === '' ? [index] : []));
  if (missing.length > 0) return { status: 'missing', parameters: missing };
  return args.some(isTooLong) ? { status: 'too-long' } : null;
}

async function calculated(target: TargetCell, id: string, args: readonly string[], locale: Locale): Promise<CallResult> {
  const read = await readCallArguments(target, { id, args: args.slice(0, args.findLastIndex((text) => text !== '') + 1), isPart: false });
  const around = argumentAround(read, target);
  if (around >= 0) return { kind: 'circular', argument: around };
  for (;;) {
    try {
      return resultOf(id, read, locale);
    } catch (error) {
      // Headers and keywords follow the data, whose language may not be the pane's.
      if (!(error instanceof LanguageNotLoaded)) throw error;
      await loadLanguage(error.locale);
    }
  }
}

/** The result of a call as its arguments and the workbook change. */
export function useResult(open: boolean, target: TargetCell, id: string, args: readonly string[], locale: Locale): ResultState {
  const [read, setRead] = useState<{ readonly key: string; readonly state: ResultState } | null>(null);
  const [edits, setEdits] = useState(0);
  const watch = useCallback(() => watchSheets(() => setEdits((count) => count + 1)), []);
  useWatch(open ? watch : null);
  const given = JSON.stringify([target, id, args, locale]);
  const blocked = obstacle(id, args);
  const wanted = open && blocked === null;
  useEffect(() => {
    if (!wanted) return undefined;
    let stale = false;
    const [cell, call, texts, spoken] = JSON.parse(given) as [TargetCell, string, readonly string[], Locale];
    const show = (state: ResultState) => {
      if (!stale) setRead({ key: given, state });
    };
    const timer = setTimeout(() => {
      calculated(cell, call, texts, spoken).then(
        (result) => show({ status: 'ready', result }),
        (error: unknown) => show({ status: 'unread', failure: failureOf(error, 'unread') }),
      );
    }, SETTLE_MILLISECONDS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [wanted, given, edits]);
  return blocked ?? (read?.key === given ? read.state : { status: 'calculating' });
}
