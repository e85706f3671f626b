import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { OutcomeCell } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';
import { seeded } from '../support/random';

/** Cells that people, other programs and mischief put into sheets. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<Cell>(null, '', true, false, { error: '#N/A' }, { error: '#DIV/0!' }, '5:5', '3:3:4', '37.5%', 0.211805555555556, 46147, '１２，３４５．６７', '1.2亿元', '—', '__proto__', 'constructor'),
  fc.constantFrom<Cell>('金彭2023 飞出地=金牛区 飞入地=彭州市; 情形=迁移 方式=分算 比例=5:5', '方式=标注 比例=30%', '协议', '方式', '比例', '分算', '迁移', '税收', '2024', '2024-03', '2024年1-9月', '510106', '金牛区'),
  fc.array(fc.constantFrom('5', ':', ';', '=', ' ', '"', '“', '”', '比例', '方式', '上限', '×', '基数', '-', '%', '/', '\n', '、', 'shares', '起'), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

const range = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

const argument: fc.Arbitrary<Argument> = fc.oneof({ arbitrary: cell, weight: 3 }, { arbitrary: range, weight: 1 });

function isSound(result: OutcomeCell): boolean {
  if (result instanceof FunctionFailure) return result.message.length > 5 && !/undefined|NaN|\[object/.test(result.message.replaceAll('"NaN"', '').replaceAll('“NaN”', ''));
  return typeof result === 'number' ? Number.isFinite(result) && !Object.is(result, -0) : typeof result === 'string' || typeof result === 'boolean';
}

describe.each(CATALOGUE.map(({ id, parameters }) => [id, parameters.length] as const))('%s', (id, most) => {
  test('answers anything with a sound result or a typed failure', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: most + 1 }), fc.constantFrom('zh-CN' as const, 'en-US' as const), (args, locale) => {
        try {
          const outcome = evaluate(id, args, locale);
          const cells = Array.isArray(outcome) ? outcome.flat() : [outcome];
          expect(cells.filter((result) => !isSound(result))).toEqual([]);
        } catch (error) {
          if (!(error instanceof FunctionFailure)) throw error;
          expect(isSound(error)).toBe(true);
        }
      }),
      seeded(3000),
    );
  });

  test('is not held up by a long text in any argument', () => {
    const started = performance.now();
    for (const long of ['9'.repeat(32_767), '5:'.repeat(16_000), '= '.repeat(16_000), '"“'.repeat(16_000), '年月日-'.repeat(8000), ' '.repeat(32_000) + 'x']) {
      for (let index = 0; index < most; index += 1) {
        const args: Argument[] = Array.from({ length: most }, (_, at) => (at === index ? long : at === 0 ? 100 : at === 1 ? '5:5' : null));
        try {
          evaluate(id, args, 'zh-CN');
        } catch (error) {
          if (!(error instanceof FunctionFailure)) throw error;
        }
      }
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
