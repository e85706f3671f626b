import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Preview } from '../../workbook/preview';
import { amountText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';

const useStyles = makeStyles({ note: { display: 'block', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' } });

/** That nothing is lost or made: territorial − credited − host = 0, row by row and in total; tags stand on top and are named. */
export function Proof({ preview }: { readonly preview: Preview }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { decimals, difference, failing, hasOthers, indicators, tags } = preview;
  const holds = failing === 0 && difference === '0';
  return (
    <>
      <Notice kind={holds ? 'success' : 'error'} live={false} title={`${t.apply.proof(amountText(difference, decimals))} ${holds ? t.apply.proofHolds : t.apply.proofFails(failing)}`}>
        {hasOthers ? t.apply.proofTerms3 : t.apply.proofTerms}
      </Notice>
      {tags === '0' ? null : <Caption1 className={styles.note}>{t.apply.tagOnTop(amountText(tags, decimals))}</Caption1>}
      {indicators > 1 ? <Caption1 className={styles.note}>{t.apply.indicators(indicators)}</Caption1> : null}
    </>
  );
}
