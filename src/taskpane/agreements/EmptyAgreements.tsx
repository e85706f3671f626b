import { Body1, Button, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { AgreementBook } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import { PairPicture } from './PairPicture';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '32px 16px 0', textAlign: 'center' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  text: { color: tokens.colorNeutralForeground2 },
});

/** No agreements: why, and the one thing to do about it. */
export function EmptyAgreements({ book, onReload, onNew, onSample }: { readonly book: AgreementBook; readonly onReload: () => void; readonly onNew: () => void; readonly onSample: () => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const again = (
    <Button appearance="primary" icon={<ArrowSync20Regular />} onClick={onReload}>
      {t.agreements.readAgain}
    </Button>
  );
  if (book.sheet === 'unknown-layout') {
    return (
      <Notice kind="warning" title={t.agreements.unknownLayout(AGREEMENT_SHEET)} actions={again}>
        {t.agreements.unknownLayoutHint}
      </Notice>
    );
  }
  return (
    <div className={styles.empty} role="status">
      <PairPicture />
      <Subtitle2 as="h2" className={styles.title}>
        {t.agreements.empty}
      </Subtitle2>
      <Body1 className={styles.text}>{book.sheet === 'absent' ? t.agreements.emptySheet(AGREEMENT_SHEET) : t.agreements.emptyTable(AGREEMENT_SHEET)}</Body1>
      <Button appearance="primary" icon={<Add20Regular />} onClick={onNew}>
        {t.editor.titles.blank}
      </Button>
      <Link as="button" onClick={onSample}>
        {t.welcome.sample}
      </Link>
    </div>
  );
}
