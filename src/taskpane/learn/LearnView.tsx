import { useState } from 'react';
import { Tab, TabList } from '@fluentui/react-components';
import type { WorkbookSettings } from '../settings/useSettings';
import { View } from '../shell/View';
import { ExerciseList } from './ExerciseList';
import { ExercisePage } from './ExercisePage';
import { FunctionHelp } from './functions/FunctionHelp';
import { InsertionNotice } from './InsertionNotice';
import { useLearn } from './useLearn';
import { useCourse, useLearnWords } from './course-context';

type Section = 'exercises' | 'functions';

/** The task Learn: the course with its trainer's view, one exercise, or the functions' help. */
export function LearnView({ open, settings }: { readonly open: boolean; readonly settings: WorkbookSettings }) {
  const { COURSE } = useCourse();
  const words = useLearnWords();
  const learn = useLearn(open, settings);
  const [section, setSection] = useState<Section>('exercises');
  const [trainer, setTrainer] = useState(false);
  const [query, setQuery] = useState('');
  const [left, setLeft] = useState(false);
  if (!open) return null;
  const exercise = learn.number === null ? undefined : COURSE[learn.number - 1];
  if (learn.number !== null && exercise !== undefined) {
    const leave = (number: number | null) => {
      setLeft(number === null);
      learn.open(number);
    };
    return <ExercisePage key={learn.number} number={learn.number} exercise={exercise} learn={{ ...learn, open: leave }} settings={settings} />;
  }
  const progress = words.subtitle(String(learn.solved.size), String(COURSE.length));
  return (
    <View tab="learn" focused={left} title={words.title} subtitle={progress}>
      <TabList size="small" aria-label={words.sections} selectedValue={section} onTabSelect={(_event, { value }) => setSection(value as Section)}>
        <Tab value="exercises">{words.exercises}</Tab>
        <Tab value="functions">{words.functions}</Tab>
      </TabList>
      <InsertionNotice insertion={learn.insertion} />
      {section === 'exercises' ? <ExerciseList learn={learn} progress={progress} trainer={trainer} onTrainer={setTrainer} /> : <FunctionHelp words={query} onWords={setQuery} insertion={learn.insertion} />}
    </View>
  );
}
