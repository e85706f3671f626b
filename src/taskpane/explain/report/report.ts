import type { Slices } from '../../../accounting/slices';
import { Arguments } from '../../../functions/arguments';
import { findFunction } from '../../../functions/catalogue';
import type { Focus } from '../../../workbook/explain/focus';
import type { Origin } from '../../../workbook/explain/place';
import type { Speech } from '../../language';
import { resolvedCells } from '../resolve';
import { attributeRow } from './attribute-row';
import type { Block } from './block';
import { checkRow } from './check-row';
import { compareRow } from './compare-row';
import type { ReportContext } from './context';
import type { Memo } from './memo';
import { reconcileFigure } from './reconcile-figure';
import { settlePayment } from './settle-payment';

type Teller = (context: ReportContext) => Slices<readonly Block[]>;

const atOnce = (tell: (context: ReportContext) => readonly Block[]): Teller =>
  function* told(context) {
    yield { done: 0, all: 1 };
    return tell(context);
  };

const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ['ATTRIBUTE', atOnce(attributeRow)],
  ['RECONCILE', reconcileFigure],
  ['SETTLE', settlePayment],
  ['COMPARE', compareRow],
  ['CHECK', atOnce(checkRow)],
]);

/**
 * What is told of a cell of a whole ledger's result, beyond its arguments; null where the cell holds no such
 * function, shows an error, or an argument is not known.
 * @throws Fault, LanguageNotLoaded as it is worked through
 */
export function reportOf(focus: Focus, speech: Speech, memo: Memo): Slices<readonly Block[]> | null {
  const { call, args, row, column, home, value, resultRow } = focus;
  const teller = call === null ? undefined : TELLERS.get(call.id);
  const spec = call === null ? undefined : findFunction(call.id);
  if (call === null || !teller || !spec || (typeof value === 'object' && value !== null)) return null;
  const given = args.map((argument) => resolvedCells(argument, speech.locale));
  if (given.some((cells) => cells === null)) return null;
  if (call.isPart) return atOnce(() => [{ kind: 'lines', title: null, lines: [speech.t.explainReport.partOfFormula] }])({} as ReportContext);
  const origins = new Map(spec.parameters.flatMap(({ key }, index): (readonly [string, Origin])[] => (args[index]?.origin ? [[key, args[index].origin]] : [])));
  return teller({ id: call.id, args: new Arguments(spec.parameters, given), origins, home, down: row - home.row, right: column - home.column, resultRow, speech, memo });
}
