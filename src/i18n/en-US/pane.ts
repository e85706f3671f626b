import { agreements } from './pane-agreements';
import { apply } from './pane-apply';
import { compare } from './pane-compare';
import { editor } from './pane-editor';
import { explain } from './pane-explain';
import { explainReport } from './pane-explain-report';
import { failures } from './pane-failures';
import { findings } from './pane-findings';
import { freeze } from './pane-freeze';
import { ledgers } from './pane-ledgers';
import { reconcile } from './pane-reconcile';
import { report } from './pane-report';
import { settings } from './pane-settings';
import { shell } from './pane-shell';
import { welcome } from './pane-welcome';

export const pane = { shell, agreements, apply, compare, editor, explain, explainReport, findings, freeze, ledgers, reconcile, report, settings, welcome, failures };
