import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { District } from '../../accounting/district/district';
import { districtName } from '../../accounting/district/read-district';
import type { Day } from '../../accounting/period/period';
import { cellAddress } from '../../workbook/area';
import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { PartyMark } from '../shell/Marks';
import { CardMenu } from './CardMenu';
import { ShareBar } from './ShareBar';
import { StatusMark, TermLine } from './StatusLine';
import { TreatmentBadge } from './TreatmentBadge';
import { clausesDiffer, sharePicture, shownClause, treatmentsOf } from './shares';
import { termOf } from './term';
import type { AgreementTask } from './useAgreementTask';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({
  between: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', minWidth: 0 },
  id: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px', marginTop: '4px' },
  warning: { display: 'flex', gap: '6px', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  warningIcon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

export interface AgreementCardProps {
  readonly found: FoundAgreement;
  readonly book: AgreementBook;
  readonly task: AgreementTask;
  readonly inUse: boolean;
  readonly today: Day;
  readonly onUse: () => void;
  readonly onApply: () => void;
}

export function AgreementCard({ found, book, task, inUse, today, onUse, onApply }: AgreementCardProps) {
  const { t } = useSpeech();
  const words = t.agreements;
  const styles = useStyles();
  const card = useCardStyles();
  const { agreement } = found;
  const term = termOf(agreement, today);
  const clause = shownClause(agreement, today);
  const picture = clause === null ? null : sharePicture(clause);
  const label = agreement.id ?? (found.key || words.unnamed);
  const warning = warningOf(found, words);
  const muted = term.status === 'expired';
  return (
    <li className={mergeClasses(card.card, inUse && card.inUse, muted && card.muted)} aria-current={inUse || undefined}>
      <div className={card.head}>
        <Pair found={found} />
        {inUse ? (
          <span className={card.chip}>
            <Checkmark16Regular aria-hidden />
            {words.inUse}
          </span>
        ) : null}
      </div>
      {picture === null ? null : (
        <div className={card.shares}>
          <ShareBar picture={picture} muted={muted} />
          <div className={styles.between}>
            <Caption1>{picture.tag === null ? words.originShare(picture.text.origin) : words.originTag(picture.text.origin)}</Caption1>
            {picture.text.others === '' ? null : <Caption1>{words.othersShare(picture.text.others)}</Caption1>}
            <Caption1>{words.hostShare(picture.text.host)}</Caption1>
          </div>
          {clause !== null && clausesDiffer(agreement, clause) ? <Caption1 className={styles.quiet}>{words.clausesDiffer(clause.number)}</Caption1> : null}
        </div>
      )}
      <div className={styles.line}>
        {treatmentsOf(agreement).map((treatment) => (
          <TreatmentBadge key={treatment} treatment={treatment} />
        ))}
        <Caption1 className={styles.id}>{label}</Caption1>
        <Caption1 className={styles.quiet}>{words.clauses(agreement.clauses.length)}</Caption1>
        <StatusMark status={term.status} />
      </div>
      <TermLine term={term} />
      {warning === null ? null : (
        <div className={styles.warning}>
          <Warning16Filled aria-hidden className={styles.warningIcon} />
          <span>{warning}</span>
        </div>
      )}
      <div className={styles.actions}>
        <CardMenu found={found} book={book} task={task} />
        {inUse ? null : (
          <Button size="small" onClick={onUse} aria-label={words.useOf(label)}>
            {words.use}
          </Button>
        )}
        <Button size="small" onClick={onApply} aria-label={words.applyOf(label)}>
          {words.apply}
        </Button>
      </div>
    </li>
  );
}

/** Origin → host; further parties follow on the same line. */
function Pair({ found }: { readonly found: FoundAgreement }) {
  const { t, language } = useSpeech();
  const card = useCardStyles();
  const { parties } = found.agreement;
  if (parties === null) return <h2 className={card.pair}>{t.agreements.noParties}</h2>;
  const name = (district: District) => districtName(district, language);
  return (
    <h2 className={card.pair} aria-label={t.agreements.pair(name(parties.origin), name(parties.host))}>
      <PartyMark party="origin" />
      <span>{name(parties.origin)}</span>
      <ArrowRight16Regular aria-hidden className={card.arrow} />
      <PartyMark party="host" />
      <span>{name(parties.host)}</span>
      {parties.others.length === 0 ? null : <span className={card.others}>{parties.others.map(name).join(t.shell.listSeparator)}</span>}
    </h2>
  );
}

/** What stands between this agreement and its use in formulas, in one line. */
function warningOf({ text, reference, key }: FoundAgreement, words: ReturnType<typeof useSpeech>['t']['agreements']): string | null {
  if (text === null) return reference === null ? words.textTooLong(key) : words.noText;
  const place = `${AGREEMENT_SHEET}!${cellAddress(text.row, text.column)}`;
  if (text.state === 'differs') return words.textDiffers(place);
  return text.state === 'error' ? words.textBroken(place) : null;
}
