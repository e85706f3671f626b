import { cli } from './cli';
import { functions } from './functions';
import { pane } from './pane';

/** The pane's texts join here: one file a task, `pane-<task>.ts`, gathered in `pane.ts`. */
export const enUS = { functions, cli, pane };
