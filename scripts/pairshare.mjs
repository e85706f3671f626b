/** `npm run -s pairshare -- …`: bundles src/cli once and runs it. */
import { join } from 'node:path';
import { bundleAndImport, root } from './bundle.mjs';

await bundleAndImport(join(root, 'src/cli/main.ts'));
