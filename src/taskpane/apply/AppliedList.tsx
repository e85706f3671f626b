import { useState } from 'react';
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { Applied } from '../../workbook/applied';
import { areaAddress } from '../../workbook/area';
import { showArea } from '../../workbook/show-area';
import { countText } from '../amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import type { AppliedColumns } from './useApplied';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  confirm: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center', gap: '8px' },
});

/** What has been applied where: each block leads to its cells and can be removed. */
export function AppliedList({ applied, disabled }: { readonly applied: AppliedColumns; readonly disabled: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { list, failure, busy, remove, dismiss } = applied;
  if (list.length === 0 && failure === null) return null;
  return (
    <section className={styles.section} aria-labelledby="applied">
      <h2 id="applied" className={styles.title}>
        {t.apply.applied}
      </h2>
      {failure === null ? null : <FailureNotice failure={failure} onDismiss={dismiss} />}
      <ul className={styles.list}>
        {list.map((one) => (
          <Item key={`${one.sheetId} ${areaAddress(one.area)}`} applied={one} disabled={disabled || busy} onRemove={() => remove(one)} />
        ))}
      </ul>
    </section>
  );
}

function Item({ applied, disabled, onRemove }: { readonly applied: Applied; readonly disabled: boolean; readonly onRemove: () => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const place = `${applied.sheet}!${areaAddress(applied.area)}`;
  return (
    <li className={styles.item}>
      <div>
        <Link as="button" onClick={() => void showArea(applied.sheetId, applied.area).catch(() => undefined)}>
          {place}
        </Link>
        <Caption1 className={styles.line}>{[applied.agreement.startsWith('IF(') ? t.apply.ownColumn : applied.agreement, applied.parts.map((part) => t.apply.columns[part]).join(t.shell.listSeparator), t.apply.formulaCount(countText(applied.count))].join(t.apply.factSeparator)}</Caption1>
      </div>
      <Button size="small" appearance="subtle" icon={<Delete16Regular />} disabled={disabled} aria-label={t.apply.removeOf(place)} aria-expanded={asking} onClick={() => setAsking(!asking)} />
      {asking ? (
        <div className={styles.confirm}>
          <Caption1>{t.apply.removeAsk(countText(applied.count))}</Caption1>
          <Button size="small" onClick={() => setAsking(false)}>
            {t.editor.cancel}
          </Button>
          <Button size="small" disabled={disabled} onClick={onRemove}>
            {t.apply.remove}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
