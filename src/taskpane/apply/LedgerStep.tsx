import { Body1Strong, Button, Caption1, Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { areaAddress } from '../../workbook/area';
import type { Ledger } from '../../workbook/ledger';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import type { LedgerState } from './state';
import { unitText } from '../unit-text';
import { Step } from './Step';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
  icon: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  use: { color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px' },
});

export function LedgerStep({ state, unit, disabled, onUseSelection }: { readonly state: LedgerState; readonly unit: string | null; readonly disabled: boolean; readonly onUseSelection: () => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const use = (
    <Button appearance="transparent" size="small" className={styles.use} icon={<SelectObject16Regular />} disabled={disabled} onClick={onUseSelection}>
      {t.apply.useSelection}
    </Button>
  );
  return (
    <Step number={1} title={t.apply.steps.ledger} done={state.status === 'ready'} aside={use}>
      {state.status === 'ready' ? <LedgerPanel ledger={state.found.ledger} unit={unit} /> : null}
      {state.status === 'failed' ? (
        <>
          <FailureNotice failure={state.failure} />
          <Caption1>{t.apply.noLedgerHint}</Caption1>
        </>
      ) : null}
      {state.status === 'reading' || state.status === 'none' ? (
        <Skeleton aria-label={t.apply.reading}>
          <SkeletonItem size={56} />
        </Skeleton>
      ) : null}
    </Step>
  );
}

function LedgerPanel({ ledger, unit }: { readonly ledger: Ledger; readonly unit: string | null }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { table, sheet, area, records, totalRows } = ledger;
  const facts = [t.apply.records(countText(records.length), records.length, totalRows), ...(unit === null ? [] : [t.apply.unitOfLedger(unitText(unit, t.shell.units))])];
  return (
    <div className={styles.panel}>
      <Table20Regular aria-hidden className={styles.icon} />
      <div>
        <Body1Strong block>{table === null ? t.apply.range : t.apply.table(table.name)}</Body1Strong>
        <Caption1 className={styles.line}>{t.apply.place(sheet, areaAddress(area))}</Caption1>
        <Caption1 className={styles.line}>{facts.join(t.apply.factSeparator)}</Caption1>
      </div>
    </div>
  );
}
