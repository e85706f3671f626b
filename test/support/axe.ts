/** What axe-core finds wrong in a page or in a frame of it. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fluent's focus manager marks where a group begins with hidden stops of its own. */
const STOPS = '[data-tabster-dummy]';

/** The rule, and where; none where nothing is wrong. @param exclude selectors of what is left out */
export async function findings(frame: Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  // The page's own policy allows no inline script; evaluation is the debugger's, not the page's.
  await frame.evaluate(AXE);
  const results = await frame.evaluate((left) => (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe.run({ exclude: left }, { resultTypes: ['violations'] }), [STOPS, ...exclude]);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').slice(0, 300)}`));
}
