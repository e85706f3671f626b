import type { pane as english } from '../en-US/pane';
import type { Translation } from '../translation';
import { agreements } from './pane-agreements';
import { apply } from './pane-apply';
import { editor } from './pane-editor';
import { explain } from './pane-explain';
import { failures } from './pane-failures';
import { freeze } from './pane-freeze';
import { report } from './pane-report';
import { settings } from './pane-settings';
import { shell } from './pane-shell';
import { welcome } from './pane-welcome';

export const pane: Translation<typeof english> = { shell, agreements, apply, editor, explain, freeze, report, settings, welcome, failures };
