import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import type { Content } from '../../workbook/build/insertion-plan';
import { targetPlace } from '../../workbook/build/target-cell';
import { isPartOf } from '../../workbook/formula-calls';
import type { Agreements } from '../agreements/useAgreements';
import { TextPanel } from '../agreements/editor/TextPanel';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import { View } from '../shell/View';
import { ArgumentField } from './ArgumentField';
import type { Entry } from './draft';
import { LONGEST_FORMULA, documentedFunction, formulaOf, settledEntry, writtenArguments } from './draft';
import { InsertFooter } from './InsertFooter';
import { ResultSection } from './ResultSection';
import { suggestionsFor } from './suggestions';
import { ToldNotice } from './ToldNotice';
import type { Build, BuildPage } from './useBuild';
import { useInsertion } from './useInsertion';
import { useLongText } from './useLongText';
import type { ResultState } from './useResult';
import { useResult } from './useResult';
import { useStock } from './useStock';
import { useWords } from './useWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  target: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  use: { color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px', flexShrink: 0 },
});

export interface FormViewProps {
  readonly open: boolean;
  readonly build: Build;
  readonly page: Extract<BuildPage, { readonly kind: 'form' }>;
  readonly agreements: Agreements;
}

/** One function: its arguments, what it gives, the formula, and where it goes. */
export function FormView({ open, build, page, agreements }: FormViewProps) {
  const { t, language, locale } = useSpeech();
  const styles = useStyles();
  const words = useWords();
  const { draft, target } = page;
  const stock = useStock(open, agreements);
  const long = useLongText(build.change);
  const spec = documentedFunction(draft.id);
  const parameters = spec?.parameters ?? [];
  const args = writtenArguments(draft, stock.names);
  const formula = formulaOf(draft, args);
  const insertion = useInsertion(target, formula, (inserted) => build.stands(inserted === null ? (draft.opened?.formula ?? null) : String(inserted.kept)));
  const result = useResult(open, target, draft.id, args, locale);
  if (!open) return null;
  const names = draft.entries.map((_, index) => parameters[index]?.name[language] ?? words.surplus(index + 1));
  const settled = result.status === 'unread' || (result.status === 'ready' && result.result.kind !== 'circular');
  const ready = settled && formula.length <= LONGEST_FORMULA;
  const isPart = draft.opened !== null && isPartOf(draft.opened.formula, draft.opened.call);
  // Until the workbook's names are known, a word may be a name or a text.
  const settle = (index: number, entry: Entry) => {
    if (stock.vocabulary !== null) build.change(index, settledEntry(entry, parameters[index], stock.names));
  };
  const footer = <InsertFooter insertion={insertion} target={target} again={page.own !== null} disabled={!ready} onWrite={() => insertion.write(target, contentOf(formula, isPart, result), page.own)} />;
  return (
    <View tab="build" title={`PAIR.${draft.id}`} subtitle={spec?.summary[language]} back={{ label: words.back, onBack: build.back }} footer={footer}>
      <ToldNotice build={build} />
      {isPart ? (
        <Notice kind="info" live={false} title={words.editing(targetPlace(target))}>
          {words.isPart(`PAIR.${draft.id}`)}
        </Notice>
      ) : null}
      <section className={styles.section} aria-label={words.arguments}>
        {draft.entries.map((entry, index) => {
          const parameter = parameters[index];
          const argument = args[index] ?? '';
          return (
            <ArgumentField
              key={index}
              name={names[index] ?? ''}
              parameter={parameter}
              entry={entry}
              argument={argument}
              suggestions={parameter === undefined ? [] : suggestionsFor(parameter, stock, target, language)}
              reading={stock.reading}
              long={long.state.status !== 'idle' && long.state.index === index ? long : null}
              onChange={(text) => build.change(index, { text, verbatim: false })}
              onSettle={() => settle(index, entry)}
              onSuggestion={(text) => build.change(index, { text, verbatim: true })}
              onUseSelection={() => build.takeSelection(index)}
              onPutText={(text) => long.put(index, entry, text, target)}
            />
          );
        })}
      </section>
      <ResultSection state={result} names={names} args={args} place={targetPlace(target)} />
      <TextPanel title={words.formula} text={formula} />
      {formula.length > LONGEST_FORMULA ? <Notice kind="error" title={words.formulaTooLong(formula.length)} /> : null}
      <section>
        <h2 className={styles.head}>{words.target}</h2>
        <div className={styles.target}>
          <span>{targetPlace(target)}</span>
          {draft.opened === null ? (
            <Button appearance="transparent" size="small" className={styles.use} icon={<SelectObject16Regular />} aria-label={words.targetLabel} onClick={() => build.takeTarget(stock.names)}>
              {words.useSelection}
            </Button>
          ) : null}
        </div>
      </section>
      <Caption1>{t.shell.notForPublication}</Caption1>
    </View>
  );
}

/** How many cells the formula will take: of a call that is only a part of it, that is Excel's to say. */
function contentOf(formula: string, isPart: boolean, state: ResultState): Content {
  const cells = !isPart && state.status === 'ready' && state.result.kind === 'value' ? state.result.cells : [];
  return { text: formula, formula: true, rows: Math.max(1, cells.length), columns: Math.max(1, cells[0]?.length ?? 1) };
}
