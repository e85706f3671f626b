import type { FluentIcon } from '@fluentui/react-icons';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Archive16Regular } from '@fluentui/react-icons/svg/archive';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { printDay } from '../../accounting/period/calendar';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import type { Status, Term } from './term';

const ICONS: Readonly<Record<Status, FluentIcon>> = { 'in-force': CheckmarkCircle16Filled, upcoming: Clock16Regular, expired: Archive16Regular };

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  status: { marginLeft: 'auto', display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  inForce: { color: tokens.colorStatusSuccessForeground1 },
});

/** The status as icon and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.status, status === 'in-force' && styles.inForce)}>
      <Icon aria-hidden />
      {t.agreements.status[status]}
    </span>
  );
}

/** The dates, and what is left of them. */
export function TermLine({ term }: { readonly term: Term }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Caption1>{datesText(term, t)}</Caption1>
      <Caption1>{distanceText(term, t)}</Caption1>
    </div>
  );
}

function datesText({ from, to }: Term, t: Speech['t']): string {
  const { term } = t.agreements;
  if (from !== null && to !== null) return term.between(printDay(from), printDay(to));
  if (from !== null) return term.from(printDay(from));
  return to !== null ? term.until(printDay(to)) : term.open;
}

function distanceText({ status, distance }: Term, t: Speech['t']): string {
  if (distance === null) return '';
  const { left, starts } = t.agreements;
  if (status === 'upcoming') return starts(distance.days);
  if (distance.years > 0) return left.years(distance.years, distance.months);
  return distance.months > 0 ? left.months(distance.months) : left.days(distance.days);
}
