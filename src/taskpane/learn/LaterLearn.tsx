import { useSpeech } from '../language';
import type { WorkbookSettings } from '../settings/useSettings';
import { LaterPartView, useLaterPart } from '../shell/later-part';
import { CourseProvider } from './course-context';
import { LearnView } from './LearnView';

/** The bundler takes the part's name from the comment. */
const loadCourse = () => import(/* webpackChunkName: "learn" */ './course-part');

/** The task Learn, whose course is loaded when it is first opened. It stays, so that answers and the page it was left on are there again. */
export function LaterLearn({ open, settings }: { readonly open: boolean; readonly settings: WorkbookSettings }) {
  const { t } = useSpeech();
  const course = useLaterPart(loadCourse, open);
  if (course.status === 'loaded') {
    return (
      <CourseProvider value={course.part}>
        <LearnView open={open} settings={settings} />
      </CourseProvider>
    );
  }
  return open ? <LaterPartView tab="learn" title={t.shell.tabs.learn} part={course} /> : null;
}
