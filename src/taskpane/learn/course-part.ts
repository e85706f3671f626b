/** The course and the words of the task: a part of its own, which the pane loads when the task is first opened. */
export { COURSE } from '../../course/course';
export { exerciseSheet } from '../../course/exercise-sheet';
export { exerciseOfHeading, isAnswerLabel } from '../../course/places';
export { printProgress, readProgress } from '../../course/progress';
export { judge } from '../../course/verdict';
export { learnMessages } from '../../i18n/learn-messages';
