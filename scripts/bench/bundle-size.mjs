/** The functions without the pane: what every workbook waits for when it opens. */
import { root } from '../bundle.mjs';
import { functionsBundle } from '../functions-bundle.mjs';
import { atMost } from './goals.mjs';

export async function measureBundle() {
  const { entry } = await functionsBundle(root);
  return { goals: [atMost('functions bundle without UI, KB gzipped', entry.kilobytes, 40)] };
}
