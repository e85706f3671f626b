import type { Speech } from '../language';
import type { Account } from './account';
import type { Block, Entry } from './report/block';
import type { ExplainedStep } from './steps';

const stepLine = ({ name, basis, arithmetic, result }: ExplainedStep): string => ['  ', [name, basis].filter((part) => part !== '').join(' '), arithmetic === '' ? '' : `  ${arithmetic}`, result === '' ? '' : `  = ${result}`].join('');

/** Entries of a list that are written out. */
const MOST_ENTRIES = 20;

const entryLine = ({ title, amount, details, links }: Entry): string => `  ${[title.text, amount, ...details, ...links.map(({ text }) => text)].filter((part) => part !== '').join('  ')}`;

/** One part of what is told of a whole ledger's result. */
function blockLines(block: Block, more: (count: string) => string): readonly string[] {
  switch (block.kind) {
    case 'lines':
      return [...(block.title === null ? [] : [block.title]), ...block.lines];
    case 'findings':
      return [block.title, ...block.findings.map(({ text }) => `  ${text}`)];
    case 'facts':
      return [block.title, ...block.facts.map(({ name, value }) => `  ${name}  ${value.text}`)];
    case 'steps':
      return [block.title, ...block.steps.map(stepLine)];
    case 'sum':
      return [block.title, ...[...block.terms, block.result].map(({ sign, name, amount }) => `  ${sign === '' ? '' : `${sign} `}${name.text}  ${amount}`)];
    case 'entries': {
      const shown = Math.min(MOST_ENTRIES, block.count);
      const rest = block.count === shown ? [] : [`  ${more(String(block.count - shown))}`];
      return [block.title, ...Array.from({ length: shown }, (_, index) => entryLine(block.at(index))), ...rest];
    }
  }
}

/** The explanation as lines of text, to be kept in a file or sent along with a figure. */
export function plainText(place: string, account: Account, { t }: Speech, blocks: readonly Block[] = []): string {
  const words = t.explain;
  switch (account.kind) {
    case 'none':
      return '';
    case 'error':
      return [`${place}  ${account.error}`, account.failure].join('\n');
    case 'figure':
      return [`${place}  ${account.result}`, account.name, ...account.ways.flatMap(({ agreement, steps, failure }) => ['', agreement, ...(failure === null ? steps.map(stepLine) : [`  ${failure}`])])].join('\n');
    case 'call': {
      const inputs = account.inputs.map(({ name, text, value }) => `  ${name}  ${text}${value === null || value === text ? '' : `  (${value})`}`);
      const steps = account.steps.length === 0 ? [] : [words.plainText.steps, ...account.steps.map(stepLine)];
      const rest = account.failure === null ? steps : [account.failure];
      return [`${place}  ${account.result}`, `PAIR.${account.id}  ${account.summary}`, words.plainText.arguments, ...inputs, ...rest, ...blocks.flatMap((block) => ['', ...blockLines(block, t.explainReport.more)]), ...account.notes].join('\n');
    }
  }
}
