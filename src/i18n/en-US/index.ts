import { cli } from './cli';
import { functions } from './functions';

/** The pane's texts join here: one file a task, `pane-<task>.ts`, gathered in `pane.ts`. */
export const enUS = { functions, cli };
