import type { Speech } from '../language';
import type { Account } from './account';
import type { ExplainedStep } from './steps';

const stepLine = ({ name, basis, arithmetic, result }: ExplainedStep): string => ['  ', [name, basis].filter((part) => part !== '').join(' '), arithmetic === '' ? '' : `  ${arithmetic}`, result === '' ? '' : `  = ${result}`].join('');

/** The explanation as lines of text, to be kept in a file or sent along with a figure. */
export function plainText(place: string, account: Account, { t }: Speech): string {
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
      return [`${place}  ${account.result}`, `PAIR.${account.id}  ${account.summary}`, words.plainText.arguments, ...inputs, ...rest, ...account.notes].join('\n');
    }
  }
}
