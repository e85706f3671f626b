import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { describeFault } from '../../i18n/describe';
import type { Locale } from '../../i18n/locale';
import type { Preview } from '../../workbook/preview';
import { rowsText } from '../../reckoning/amounts';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  rows: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** The records that get no figure, and those that credit nothing or less, each with the reason and its rows. */
export function Reasons({ preview, locale }: { readonly preview: Preview; readonly locale: Locale }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { left, missing, remarked } = preview;
  const count = left.reduce((sum, { rows }) => sum + rows.length, missing.length);
  const remarks = remarked.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      {count === 0 ? null : (
        <Group icon={<Warning16Filled aria-hidden className={styles.warning} />} title={t.apply.incomplete(count)}>
          {missing.length === 0 ? null : <Reason text={t.apply.missingFigure} rows={missing} />}
          {left.map(({ fault, rows }) => (
            <Reason key={rows.join()} text={describeFault(fault, locale)} rows={rows} />
          ))}
        </Group>
      )}
      {remarks === 0 ? null : (
        <Group icon={<Info16Regular aria-hidden className={styles.quiet} />} title={t.apply.remarked(remarks)}>
          {remarked.map(({ fault, rows }) => (
            <Reason key={rows.join()} text={describeFault(fault, locale)} rows={rows} />
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ icon, title, children }: { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      {icon}
      <div>
        <span className={styles.title}>{title}</span>
        <ul className={styles.list}>{children}</ul>
      </div>
    </div>
  );
}

function Reason({ text, rows }: { readonly text: string; readonly rows: readonly number[] }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const shown = rowsText(rows, t.shell.listSeparator);
  return (
    <li>
      {text} <span className={styles.rows}>{t.apply.rowsAt(rows.length, shown.more ? t.apply.more(shown.text) : shown.text)}</span>
    </li>
  );
}
