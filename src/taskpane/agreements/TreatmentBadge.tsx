import type { FluentIcon } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCircleLeft16Regular } from '@fluentui/react-icons/svg/arrow-circle-left';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Money16Regular } from '@fluentui/react-icons/svg/money';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { SquareMultiple16Regular } from '@fluentui/react-icons/svg/square-multiple';
import { Tag16Regular } from '@fluentui/react-icons/svg/tag';
import type { Treatment } from '../../accounting/agreement/model';
import { useSpeech } from '../language';

const ICONS: Readonly<Record<Treatment, FluentIcon>> = {
  split: CircleHalfFill16Regular,
  memo: Tag16Regular,
  double: SquareMultiple16Regular,
  'origin-only': ArrowCircleLeft16Regular,
  transfer: Money16Regular,
  none: Prohibited16Regular,
};

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 6px',
    height: '20px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: '12px',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px', display: 'inline-flex' },
});

/** How a clause counts: an icon and its word, in neutral colours. */
export function TreatmentBadge({ treatment }: { readonly treatment: Treatment }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const Icon = ICONS[treatment];
  return (
    <span className={styles.badge}>
      <Icon aria-hidden className={styles.icon} fontSize={14} />
      {t.agreements.treatments[treatment]}
    </span>
  );
}
