import { Link, makeStyles } from '@fluentui/react-components';
import { describeFault } from '../../i18n/describe';
import { cellAddress } from '../../workbook/area';
import type { FaultyAgreement } from '../../workbook/agreement-book';
import { showAgreementCell } from '../../workbook/agreements';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  id: { fontWeight: 600 },
});

/** The agreements that cannot be read, each with its fault and a link to the cell that has to be mended. */
export function FaultList({ faults }: { readonly faults: readonly FaultyAgreement[] }) {
  const { t, locale } = useSpeech();
  const styles = useStyles();
  return (
    <Notice kind="warning" title={t.agreements.faults(faults.length)}>
      {t.agreements.faultsHint}
      <ul className={styles.list}>
        {faults.map(({ id, place, fault }) => {
          const address = cellAddress(place.row, place.column);
          return (
            <li key={`${address} ${fault.code}`}>
              {id === null ? null : <span className={styles.id}>{id} </span>}
              {describeFault(fault, locale)}{' '}
              <Link as="button" onClick={() => void showAgreementCell(place).catch(() => undefined)}>
                {t.agreements.goTo(address)}
              </Link>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
