import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { copyText } from '../../copy-text';
import { useSpeech } from '../../language';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontFamily: 'inherit', fontSize: '12px', lineHeight: '18px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
});

/** A text to be read and copied: an agreement's canonical one, unless the title says what else. */
export function TextPanel({ text, title }: { readonly text: string; readonly title?: string }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [told, setTold] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title ?? t.editor.text}</h2>
        <Button appearance="transparent" size="small" icon={<Copy16Regular />} onClick={() => void copyText(text).then((copied) => setTold({ text, copied }))}>
          {t.editor.copy}
        </Button>
      </div>
      <pre className={styles.text}>{text}</pre>
      <Caption1 role="status">{told === null || told.text !== text ? '' : told.copied ? t.editor.copied : t.editor.notCopied}</Caption1>
    </section>
  );
}
