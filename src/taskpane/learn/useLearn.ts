import { useState } from 'react';
import { isBlank } from '../../accounting/cells';
import type { Cell } from '../../accounting/cells';
import type { Verdict } from '../../course/verdict';
import type { ExerciseSheet } from '../../workbook/exercise-sheets';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { useSpeech } from '../language';
import type { WorkbookSettings } from '../settings/useSettings';
import { useCourse } from './course-context';
import { useExerciseSheets } from './useExerciseSheets';
import type { Insertion } from './useInsertion';
import { useInsertion } from './useInsertion';

/** What came of a check; `place` is the cell that was looked at, null where the answer was typed in the pane. */
export type Checked =
  | { readonly verdict: Verdict; readonly place: string | null; readonly cell: Cell }
  | { readonly verdict: null; readonly problem: 'sheet-gone' }
  | { readonly verdict: null; readonly problem: WorkbookFailure };

/** How far one exercise has come. */
export interface Attempt {
  readonly typed: string;
  readonly checked: Checked | null;
  readonly hints: number;
  readonly solution: boolean;
}

const FRESH: Attempt = { typed: '', checked: null, hints: 0, solution: false };

export interface Learn {
  /** The open exercise's number; null: the list. */
  readonly number: number | null;
  readonly open: (number: number | null) => void;
  readonly solved: ReadonlySet<number>;
  /** The last right answer could not be kept in the workbook. */
  readonly notKept: boolean;
  readonly sheetOf: (number: number) => ExerciseSheet | null;
  readonly attemptOf: (number: number) => Attempt;
  readonly change: (number: number, change: Partial<Attempt>) => void;
  readonly check: (number: number) => void;
  readonly insertion: Insertion;
  readonly insert: (number: number) => void;
}

/** The course as one person goes through it: the open exercise, answers and verdicts; what was solved is the workbook's. */
export function useLearn(open: boolean, { settings, change: keep }: WorkbookSettings): Learn {
  const { language } = useSpeech();
  const { COURSE, exerciseSheet, judge, printProgress, readProgress } = useCourse();
  const [number, setNumber] = useState<number | null>(null);
  const [attempts, setAttempts] = useState<ReadonlyMap<number, Attempt>>(new Map());
  // Solved, but not in the workbook.
  const [session, setSession] = useState<ReadonlySet<number>>(new Set());
  const [notKept, setNotKept] = useState(false);
  const { sheets, read } = useExerciseSheets(open);
  const insertion = useInsertion(() => void read().catch(() => undefined));
  const solved = new Set([...readProgress(settings.exercises), ...session]);
  const attemptOf = (of: number): Attempt => attempts.get(of) ?? FRESH;
  const change = (of: number, changed: Partial<Attempt>) => setAttempts((now) => new Map(now).set(of, { ...(now.get(of) ?? FRESH), ...changed }));
  const sheetOf = (of: number) => sheets.find((sheet) => sheet.number === of) ?? null;

  const conclude = (of: number, checked: Checked) => {
    const first = attemptOf(of).hints === 0 && checked.verdict !== null && !['right', 'blank', 'error', 'not-a-number'].includes(checked.verdict.kind);
    change(of, { checked, ...(first ? { hints: 1 } : {}) });
    if (checked.verdict?.kind !== 'right' || readProgress(settings.exercises).has(of)) return;
    void keep({ kind: 'set', key: 'exercises', value: printProgress(new Set([...solved, of])) }, language).then((kept) => {
      setNotKept(!kept);
      if (!kept) setSession((now) => new Set(now).add(of));
    });
  };
  const check = (of: number) => {
    const exercise = COURSE[of - 1];
    if (exercise === undefined) return;
    const { typed } = attemptOf(of);
    if (!isBlank(typed)) return conclude(of, { verdict: judge(exercise, typed), place: null, cell: typed });
    const known = sheetOf(of);
    if (known === null) return conclude(of, { verdict: { kind: 'blank' }, place: null, cell: null });
    // As it stands now: a formula may have been calculated since.
    read().then(
      (found) => {
        const sheet = found.find((one) => one.number === of);
        if (!sheet) return conclude(of, { verdict: null, problem: 'sheet-gone' });
        const { answer } = sheet;
        conclude(of, answer === null ? { verdict: { kind: 'blank' }, place: null, cell: null } : { verdict: judge(exercise, answer.cell), place: `${sheet.sheet}!${answer.address}`, cell: answer.cell });
      },
      (error: unknown) => conclude(of, { verdict: null, problem: failureOf(error, 'unread') }),
    );
  };
  return {
    number,
    open: setNumber,
    solved,
    notKept,
    sheetOf,
    attemptOf,
    change,
    check,
    insertion,
    insert: (of) => insertion.insert(exerciseSheet(of, language), 'exercise'),
  };
}
