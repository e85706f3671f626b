import { agreements } from './pane-agreements';
import { apply } from './pane-apply';
import { explain } from './pane-explain';
import { failures } from './pane-failures';
import { settings } from './pane-settings';
import { shell } from './pane-shell';

export const pane = { shell, agreements, apply, explain, settings, failures };
