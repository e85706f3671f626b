import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { targetPlace } from '../../workbook/build/target-cell';
import { View } from '../shell/View';
import type { Build, BuildPage } from './useBuild';
import { useWords } from './useWords';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  call: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: 'normal', overflowWrap: 'anywhere' },
});

/** A formula with several calls: the one to change is chosen by its text. */
export function PickView({ build, page }: { readonly build: Build; readonly page: Extract<BuildPage, { readonly kind: 'pick' }> }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <View tab="build" title={words.pick(targetPlace(page.cell))} back={{ label: words.back, onBack: build.back }}>
      <Body1>{words.pickHint}</Body1>
      <ul className={styles.list}>
        {page.calls.map((call) => (
          <li key={call.start}>
            <Button className={styles.call} onClick={() => build.pick(call)}>
              {page.formula.slice(call.start, call.end)}
            </Button>
          </li>
        ))}
      </ul>
    </View>
  );
}
