import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { requiredCells } from '../../accounting/agreement/templates/template';
import { TEMPLATES } from '../../accounting/agreement/templates/templates';
import { messages } from '../../i18n/messages';
import { useSpeech } from '../language';
import { View } from '../shell/View';
import type { AgreementTask } from './useAgreementTask';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 16px', alignItems: 'center', columnGap: '8px', width: '100%', padding: '11px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1, color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', color: tokens.colorNeutralForeground2 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Ready agreements to begin with. */
export function TemplatesView({ task }: { readonly task: AgreementTask }) {
  const { t, locale, language } = useSpeech();
  const styles = useStyles();
  const words = t.editor.templates;
  const { templates } = messages(locale);
  const choose = (title: string, about: string, lines: readonly string[], onClick: () => void) => (
    <li key={title}>
      <button type="button" className={styles.item} onClick={onClick}>
        <span>
          <span className={styles.title}>{title}</span>
          <Caption1 className={styles.line}>{about}</Caption1>
          {lines.map((line) => (
            <Caption1 key={line} className={styles.quiet}>
              {line}
            </Caption1>
          ))}
        </span>
        <ChevronRight16Regular aria-hidden />
      </button>
    </li>
  );
  return (
    <View tab="agreements" title={t.editor.titles.template} back={{ label: t.editor.back, onBack: () => task.open({ kind: 'list' }) }}>
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      <ul className={styles.list}>
        {choose(words.blank, words.blankAbout, [], () => task.startTemplate(null, t.editor.titles.blank, language))}
        {TEMPLATES.map((template) => {
          const { title, about } = templates[template.key];
          const open = new Set(requiredCells(template).map(({ field }) => field)).size;
          return choose(title, about, [...(template.source === null ? [] : [words.source(template.source)]), words.open(open)], () => task.startTemplate(template, title, 'zh'));
        })}
      </ul>
    </View>
  );
}
