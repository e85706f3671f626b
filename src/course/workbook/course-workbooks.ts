import type { Language } from '../../accounting/language';
import type { SampleSheet, SampleWorkbook } from '../../samples/model';
import { COURSE } from '../course';
import { exerciseSheet } from '../exercise-sheet';
import { contentsSheet } from './contents-sheet';
import { pageArea } from './page-area';
import { solvedSheet } from './solved-sheet';
import type { Audience } from './words';
import { WORDS } from './words';

export interface CourseWorkbook {
  readonly audience: Audience;
  readonly language: Language;
  /** Its id names its file. */
  readonly workbook: SampleWorkbook;
}

/** The ten exercises as a workbook: for the class with blank answers, for the trainer with formulas, solutions and mistakes. */
export function courseWorkbook(audience: Audience, language: Language): SampleWorkbook {
  const contents = contentsSheet(audience, language);
  const exercises = COURSE.map((_, index): SampleSheet => {
    const sheet = audience === 'class' ? exerciseSheet(index + 1, language) : solvedSheet(index + 1, language);
    return { ...sheet, page: { orientation: 'landscape', area: pageArea(sheet) } };
  });
  const { zh, en } = WORDS.title[audience];
  return { id: `course-${audience}-${language}`, title: { zh, en }, sheets: [contents, ...exercises], names: [], activeSheet: contents.name, selection: contents.links?.[0]?.cell ?? 'A1' };
}

/** Every workbook of the course; scripts/samples.mjs writes them. */
export const COURSE_WORKBOOKS: readonly CourseWorkbook[] = (['class', 'trainer'] as const).flatMap((audience) =>
  (['zh', 'en'] as const).map((language) => ({ audience, language, workbook: courseWorkbook(audience, language) })),
);
