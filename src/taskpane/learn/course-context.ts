import { createContext, useContext } from 'react';
import type { LearnMessages } from '../../i18n/learn-messages';
import { useSpeech } from '../language';
import type * as Part from './course-part';

export type CoursePart = typeof Part;

const CourseContext = createContext<CoursePart | null>(null);

export const CourseProvider = CourseContext.Provider;

/** The part that was loaded; everything inside the task stands below its provider. */
export function useCourse(): CoursePart {
  const part = useContext(CourseContext);
  if (part === null) throw new Error('useCourse outside CourseProvider');
  return part;
}

/** What the task says, in the pane's language. */
export const useLearnWords = (): LearnMessages => useCourse().learnMessages(useSpeech().locale);
