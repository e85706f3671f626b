import type { ReactNode } from 'react';
import { Body1, Caption1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../../workbook/agreement-book';
import type { Place } from '../../../workbook/explain/place';
import { Notice } from '../../shell/Notice';
import { Rail } from '../Rail';
import type { Block, Term } from './block';
import { EntryList } from './EntryList';
import { LinkedText } from './LinkedText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)', columnGap: '12px', rowGap: '4px', margin: 0, padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontSize: '12px', lineHeight: '16px' },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  sum: { rowGap: '6px', fontSize: '14px', lineHeight: '20px' },
  result: { gridColumn: '1 / -1', display: 'grid', gridTemplateColumns: 'subgrid', paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  term: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

export interface BlockProps {
  readonly block: Block;
  readonly onShow: (place: Place) => void;
  /** Where a clause stands, by the words that name it. */
  readonly placeOf: (basis: string) => CellPlace | null;
}

/** One part of what is told of a cell of a whole ledger's result. */
export function BlockView({ block, onShow, placeOf }: BlockProps) {
  const styles = useStyles();
  switch (block.kind) {
    case 'lines':
      return (
        <Section title={block.title} note="">
          {block.lines.map((line) => (
            <Body1 key={line} className={styles.line}>
              {line}
            </Body1>
          ))}
        </Section>
      );
    case 'findings':
      return (
        <Section title={null} note="">
          {block.findings.map(({ level, text }) => (
            <Notice key={text} kind={level} title={block.title} live={false}>
              {text}
            </Notice>
          ))}
        </Section>
      );
    case 'facts':
      return (
        <Section title={block.title} note={block.note}>
          <dl className={styles.panel} aria-label={block.title}>
            {block.facts.map(({ name, value }) => (
              <Pair key={name} name={name} className={styles.name}>
                <LinkedText linked={value} onShow={onShow} />
              </Pair>
            ))}
          </dl>
        </Section>
      );
    case 'steps':
      return (
        <Section title={block.title} note="">
          <Rail steps={block.steps} label={block.title} placeOf={placeOf} />
        </Section>
      );
    case 'sum':
      return (
        <Section title={block.title} note={block.note}>
          <dl className={mergeClasses(styles.panel, styles.sum)} aria-label={block.title}>
            {block.terms.map((term, index) => (
              <TermRow key={index} term={term} onShow={onShow} />
            ))}
            <div className={styles.result}>
              <TermRow term={block.result} onShow={onShow} />
            </div>
          </dl>
        </Section>
      );
    case 'entries':
      return (
        <Section title={block.title} note={block.note}>
          <EntryList block={block} onShow={onShow} />
        </Section>
      );
  }
}

function Section({ title, note, children }: { readonly title: string | null; readonly note: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      {title === null ? null : (
        <div className={styles.head}>
          <Subtitle2 as="h2" className={styles.title}>
            {title}
          </Subtitle2>
          {note === '' ? null : <Caption1 className={styles.note}>{note}</Caption1>}
        </div>
      )}
      {children}
    </section>
  );
}

function Pair({ name, className, children }: { readonly name: string; readonly className: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div style={{ display: 'contents' }}>
      <dt className={className}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function TermRow({ term: { sign, name, amount }, onShow }: { readonly term: Term; readonly onShow: (place: Place) => void }) {
  const styles = useStyles();
  return (
    <div style={{ display: 'contents' }}>
      <dt className={styles.term}>
        {sign === '' ? null : <span>{sign} </span>}
        <LinkedText linked={name} onShow={onShow} />
      </dt>
      <dd className={styles.value}>{amount}</dd>
    </div>
  );
}
