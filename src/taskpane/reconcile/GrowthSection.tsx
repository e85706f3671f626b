import { Button, Caption1, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { districtName } from '../../accounting/district/read-district';
import type { Period } from '../../accounting/period/period';
import type { Growths } from '../../accounting/reconciliation/growth-figures';
import type { Growth } from '../../accounting/reconciliation/growth-rate';
import { percentText } from '../../accounting/reconciliation/growth-rate';
import { describeFault } from '../../i18n/describe';
import { amountText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import type { AmountItem } from './AmountList';
import { AmountList } from './AmountList';
import { Fold } from './Fold';
import type { GrowthRun } from './useReconcile';

const BASES = ['published', 'comparable', 'appraisal'] as const;

/** Last year recounted on this year's scope and agreements, beside what was published. */
export function GrowthSection({ run, period, decimals, onGrow }: { readonly run: GrowthRun; readonly period: Period | null; readonly decimals: number; readonly onGrow: () => void }) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const words = t.reconcile;
  return (
    <Fold title={words.growth}>
      <Caption1>{period === null ? words.growthNeeds : words.growthHint}</Caption1>
      {period !== null && run.status !== 'done' ? (
        <Button size="small" disabled={run.status === 'running'} onClick={onGrow}>
          {run.status === 'running' ? words.calculating : words.calculate}
        </Button>
      ) : null}
      {run.status === 'running' ? (
        <Skeleton aria-label={words.calculating}>
          <SkeletonItem size={96} />
        </Skeleton>
      ) : null}
      {run.status === 'refused' ? <Notice kind="error" title={words.growthFailed}>{describeFault(run.fault, locale)}</Notice> : null}
      {run.status === 'done' ? (
        <>
          {run.growth.reach.differs ? <Notice kind="warning" title={words.reachDiffers} /> : null}
          <AmountList items={growthItems(run.growth, decimals, speech)} />
          {run.growth.moved.length === 0 ? null : <Caption1>{words.movedFigures(run.growth.moved.length)}</Caption1>}
          {run.growth.unmatched.now.length + run.growth.unmatched.then.length === 0 ? null : <Caption1>{words.unmatched(run.growth.unmatched.now.length, run.growth.unmatched.then.length)}</Caption1>}
        </>
      ) : null}
    </Fold>
  );
}

type Report = Extract<GrowthRun, { readonly status: 'done' }>['growth'];

export function growthItems({ districts, city }: Report, decimals: number, { t, language }: Speech): readonly AmountItem[] {
  const words = t.reconcile;
  const item = (key: string, name: string, growths: Growths): AmountItem => ({ key, name, lines: BASES.map((basis) => ({ term: `${words.bases[basis]} ${levels(growths[basis], decimals, t)}`, amount: rateText(growths[basis], t) })) });
  return [...districts.map((one) => item(one.district.name, districtName(one.district, language), one)), item('', words.whole, city)];
}

/** `+1.8%`; why there is none, where there is none. */
export function rateText({ rate, reason }: Growth, { reconcile: words }: Speech['t']): string {
  if (rate === null) return reason === null ? '' : words.noRate[reason];
  const text = amountText(percentText(rate, 1), 1);
  return `${text.startsWith('−') || text === '0.0' ? '' : '+'}${text}%`;
}

/** What a rate is of: this year's figure and the base. */
function levels({ current, base }: Growth, decimals: number, { shell, reconcile: words }: Speech['t']): string {
  const [now, then] = [current, base].map((amount) => (amount === null ? shell.missing : amountText(amount, decimals)));
  return words.levels(now ?? '', then ?? '');
}
