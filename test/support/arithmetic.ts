import { Decimal } from 'decimal.js';

/** Works out a line of arithmetic as a hand-out prints it: `13,000.00 × (181 × 50% + 184 × 30%) ÷ 365`. */
export function worked(text: string): Decimal {
  const tokens = text.match(/[\d,]+(?:\.\d+)?%?|[−+×÷()]/g) ?? [];
  let at = 0;
  const take = () => tokens[at++] ?? '';
  const operand = (): Decimal => {
    const token = take();
    if (token === '−') return operand().negated();
    if (token === '(') {
      const inner = sum();
      if (take() !== ')') throw new Error(`unbalanced: ${text}`);
      return inner;
    }
    const number = new Decimal(token.replace(/[,%]/g, ''));
    return token.endsWith('%') ? number.div(100) : number;
  };
  const product = (): Decimal => {
    let value = operand();
    while (tokens[at] === '×' || tokens[at] === '÷') value = take() === '×' ? value.times(operand()) : value.div(operand());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') value = take() === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  const result = sum();
  if (at !== tokens.length || tokens.join('') !== text.replace(/ /g, '')) throw new Error(`not arithmetic: ${text}`);
  return result;
}
