import { cli } from './cli';
import { packageFaults } from './package-faults';
import { pane } from './pane';
import { templates } from './templates';

/** The pane's texts join here: one file a task, `pane-<task>.ts`, gathered in `pane.ts`. */
export const enUS = { cli, packageFaults, pane, templates };
