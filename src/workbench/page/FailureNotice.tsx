import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PageTexts } from './texts';

const useStyles = makeStyles({
  place: { flexGrow: 1, display: 'grid', placeItems: 'center', padding: '24px' },
  notice: { maxWidth: '520px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { whiteSpace: 'pre-wrap', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function FailureNotice({ words, failure }: { readonly words: PageTexts; readonly failure: string }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <section className={styles.notice} role="alert">
        <h2 className={styles.title}>{words.failedTitle}</h2>
        <p>{words.failedAdvice}</p>
        <pre className={styles.detail}>{failure}</pre>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </section>
    </div>
  );
}
