import { cli } from './cli';
import { explanation } from './explanation';
import { functions } from './functions';
import { pane } from './pane';
import { reports } from './reports';
import { templates } from './templates';

/** The pane's texts join here: one file a task, `pane-<task>.ts`, gathered in `pane.ts`. */
export const enUS = { functions, explanation, reports, cli, pane, templates };
