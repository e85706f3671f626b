import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExerciseSheet } from '../../workbook/exercise-sheets';
import { readExerciseSheets } from '../../workbook/exercise-sheets';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { watchSheets } from '../../workbook/watch-sheets';
import { useWatch } from '../useWatch';
import { useCourse } from './course-context';

export interface ExerciseSheets {
  /** Those of the workbook; none while it has not been read. */
  readonly sheets: readonly ExerciseSheet[];
  readonly failure: WorkbookFailure | null;
  /** Reads them again and gives what was read. @throws WorkbookFailure */
  readonly read: () => Promise<readonly ExerciseSheet[]>;
}

/** Several edits at once are read once. */
const SETTLE_MILLISECONDS = 150;

/** The sheets of exercises and their answers, read again after every edit while the task is open. */
export function useExerciseSheets(open: boolean): ExerciseSheets {
  const [sheets, setSheets] = useState<readonly ExerciseSheet[]>([]);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const latest = useRef(0);
  const { exerciseOfHeading, isAnswerLabel } = useCourse();
  const read = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const found = await readExerciseSheets({ numberOf: exerciseOfHeading, isAnswerLabel });
      if (mine === latest.current) {
        setSheets(found);
        setFailure(null);
      }
      return found;
    } catch (error) {
      const failed = failureOf(error, 'unread');
      if (mine === latest.current) setFailure(failed);
      throw failed;
    }
  }, [exerciseOfHeading, isAnswerLabel]);
  useEffect(() => {
    if (open) read().catch(() => undefined);
  }, [open, read]);
  const watch = useCallback(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read().catch(() => undefined), SETTLE_MILLISECONDS);
    };
    return watchSheets(changed).then((stop) => () => {
      clearTimeout(timer);
      stop();
    });
  }, [read]);
  useWatch(open ? watch : null);
  return { sheets, failure, read };
}
