import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import { describeFault } from '../../i18n/describe';
import { areaAddress } from '../../workbook/area';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import type { Reconcile } from './useReconcile';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { minWidth: 'auto', padding: '0 4px', color: tokens.colorBrandForegroundLink },
});

/** Where the districts' reported totals stand: a range that was selected. */
export function ReportedField({ reconcile: { reported, takeReported, dropReported } }: { readonly reconcile: Reconcile }) {
  const { t, locale } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.reported} className={styles.field}>
      <div className={styles.head}>
        <span>{words.reported}</span>
        <Button appearance="transparent" size="small" className={styles.link} icon={<SelectObject16Regular />} onClick={takeReported}>
          {words.useSelection}
        </Button>
      </div>
      <div className={styles.line}>
        <Caption1 className={styles.quiet}>{reported === null ? words.reportedNone : words.reportedAt(`${reported.range.sheet}!${areaAddress(reported.range.area)}`, reported.totals?.length ?? 0)}</Caption1>
        {reported === null ? null : (
          <Button appearance="transparent" size="small" className={styles.link} onClick={dropReported}>
            {words.drop}
          </Button>
        )}
      </div>
      {reported?.fault ? <Notice kind="error" title={words.reportedFault}>{describeFault(reported.fault, locale)}</Notice> : null}
    </div>
  );
}
