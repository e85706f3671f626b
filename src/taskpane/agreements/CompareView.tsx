import { useState } from 'react';
import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Difference } from '../../accounting/agreement/differences';
import { differencesOf } from '../../accounting/agreement/differences';
import { sameParties } from '../../accounting/agreement/parties';
import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { View } from '../shell/View';
import type { AgreementTask } from './useAgreementTask';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: '12px', lineHeight: '16px' },
  heading: { textAlign: 'left', padding: '0 8px 4px 0', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '6px 8px 6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  now: { fontWeight: tokens.fontWeightSemibold },
});

export interface CompareViewProps {
  readonly task: AgreementTask;
  readonly found: FoundAgreement;
  readonly book: AgreementBook;
}

/** What changed between two agreements, term by term; first offered are others of the same pair. */
export function CompareView({ task, found, book }: CompareViewProps) {
  const { t, language } = useSpeech();
  const words = t.editor.compare;
  const others = byLikeness(found, book);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ key }) => key === chosen) ?? others[0] ?? null;
  const differences = other === null ? null : differencesOf(other.agreement, found.agreement, language);
  const groups = [...new Set(differences?.terms.map(({ clause }) => clause) ?? [])];
  return (
    <View tab="agreements" title={t.editor.titles.compare(found.key)} back={{ label: t.editor.back, onBack: () => task.open({ kind: 'list' }) }}>
      {other === null || differences === null ? (
        <Caption1>{words.none}</Caption1>
      ) : (
        <>
          <Field label={words.with} size="small">
            <Select size="small" value={other.key} onChange={(_event, { value }) => setChosen(value)}>
              {others.map(({ key }) => (
                <option key={key} value={key}>
                  {key || t.agreements.unnamed}
                </option>
              ))}
            </Select>
          </Field>
          {differences.terms.length + differences.added.length + differences.removed.length === 0 ? <Caption1 role="status">{words.same}</Caption1> : null}
          {groups.map((clause) => (
            <Group key={clause ?? 0} title={clause === null ? words.every : words.clause(clause)} before={other.key} after={found.key} terms={differences.terms.filter((term) => term.clause === clause)} />
          ))}
          {differences.added.map((number) => (
            <Caption1 key={`added ${number}`}>{words.added(number)}</Caption1>
          ))}
          {differences.removed.map((number) => (
            <Caption1 key={`removed ${number}`}>{words.removed(number)}</Caption1>
          ))}
        </>
      )}
    </View>
  );
}

function Group({ title, before, after, terms }: { readonly title: string; readonly before: string; readonly after: string; readonly terms: readonly Difference[] }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const words = t.editor.compare;
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {words.term}
            </th>
            <th scope="col" className={styles.heading}>{`${words.before} ${before}`}</th>
            <th scope="col" className={styles.heading}>{`${words.after} ${after}`}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ field, before: old, after: now }) => (
            <tr key={field}>
              <th scope="row" className={styles.cell}>{t.editor.fields[field]}</th>
              <td className={styles.cell}>{old ?? words.nothing}</td>
              <td className={`${styles.cell} ${styles.now}`}>{now ?? words.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Agreements of the same parties first, and of these the one with the nearest name. */
function byLikeness(found: FoundAgreement, { agreements }: AgreementBook): readonly FoundAgreement[] {
  const common = (key: string): number => {
    let length = 0;
    while (length < key.length && key[length] === found.key[length]) length += 1;
    return length;
  };
  const rank = (other: FoundAgreement): number => (sameParties(other.agreement.parties, found.agreement.parties) ? 1_000 : 0) + common(other.key);
  return agreements.filter(({ key }) => key !== found.key).sort((a, b) => rank(b) - rank(a));
}
