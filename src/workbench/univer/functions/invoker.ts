/**
 * Custom functions in two rounds, as Excel's #BUSY!: a call without an answer leaves a placeholder and joins a
 * batch; when the answer comes it is kept and its cell calculated again. Univer's own asynchronous functions
 * are awaited one after another, which is too slow for columns of them.
 */
import { CommandType, type IMutation } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import type { Area, FunctionCall, FunctionCaller, FunctionOutcome } from '../../../host/model';
import { cell as cellArea, contains } from '../../../host/address';
import { UNIT, type Grid } from '../grid';
import { Answers } from './answers';

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface AnsweredCells {
  readonly unitId: string;
  readonly cells: readonly CellAddress[];
}

const ANSWERED = 'pairshare.mutation.functions-answered';
const KEPT_ANSWERS = 50_000;

const keyOf = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row},${column}`;

export class Invoker {
  private readonly answers = new Answers(KEPT_ANSWERS);
  private readonly underWay = new Set<{ readonly cell: CellAddress; readonly abort: AbortController }>();
  private generation = 0;
  private caller: FunctionCaller = { call: () => Promise.resolve({ ok: false, error: '#NAME?', message: '' }) };
  private readonly messages = new Map<string, { readonly cell: CellAddress; readonly message: string }>();
  private answered: CellAddress[] = [];
  private waiting = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly grid: Grid) {
    const mutation: IMutation<AnsweredCells, boolean> = { id: ANSWERED, type: CommandType.MUTATION, handler: () => true };
    grid.commands.registerCommand(mutation);
    grid.injector.get(IActiveDirtyManagerService).register(ANSWERED, {
      commandId: ANSWERED,
      getDirtyData: (command) => ({
        dirtyRanges: (command.params as AnsweredCells).cells.map(({ sheet, row, column }) => ({ unitId: UNIT, sheetId: sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } })),
      }),
    });
  }

  /** Calls on their way, and cells whose answers have not been passed on yet. */
  get pending(): number {
    return this.waiting + this.answered.length;
  }

  /** The answer, or null where the cell must wait for it. */
  ask(cell: CellAddress, call: FunctionCall): FunctionOutcome | null {
    const place = keyOf(cell);
    const key = `${place}|${call.id}|${JSON.stringify(call.args)}`;
    const known = this.answers.take(key);
    if (known) {
      if (known.ok || known.message === '') this.messages.delete(place);
      else this.messages.set(place, { cell, message: known.message });
    }
    if (known !== undefined) return known;
    this.answers.expect(key);
    this.waiting++;
    const { generation } = this;
    const pending = { cell, abort: new AbortController() };
    this.underWay.add(pending);
    const finish = (outcome: FunctionOutcome): void => {
      if (generation !== this.generation) return;
      this.underWay.delete(pending);
      this.waiting--;
      if (pending.abort.signal.aborted) {
        this.answers.drop(key);
        return;
      }
      this.answers.put(key, outcome);
      this.answered.push(cell);
      this.timer ??= setTimeout(() => this.recalculate(), 0);
    };
    this.caller.call(call, pending.abort.signal).then(finish, (error: unknown) => finish({ ok: false, error: '#VALUE!', message: error instanceof Error ? error.message : String(error) }));
    return null;
  }

  /** These cells hold something else now: what they asked and has not come is cancelled. */
  readonly abandon = (sheet: string, area: Area): void => {
    for (const { cell, abort } of this.underWay) {
      if (cell.sheet === sheet && contains(area, cellArea(cell.row, cell.column))) abort.abort();
    }
  };

  /**
   * This one answers from now on, perhaps in another language, also for formulas the engine has read before. Values stand as they are; errors are asked for again,
   * because they carry sentences, and so is what had no answer yet.
   */
  startAnew(caller: FunctionCaller): void {
    this.caller = caller;
    this.generation++;
    this.answers.keepValues();
    this.answered.push(...[...this.messages.values(), ...this.underWay].map(({ cell }) => cell));
    this.messages.clear();
    this.underWay.clear();
    this.waiting = 0;
    if (this.answered.length > 0) this.timer ??= setTimeout(() => this.recalculate(), 0);
  }

  messageAt(cell: CellAddress): string | null {
    return this.messages.get(keyOf(cell))?.message ?? null;
  }

  private recalculate(): void {
    this.timer = null;
    const cells = this.answered;
    this.answered = [];
    this.grid.commands.syncExecuteCommand(ANSWERED, { unitId: UNIT, cells } satisfies AnsweredCells, { onlyLocal: true });
  }
}
