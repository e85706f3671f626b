import type { TabKey } from '../taskpane/shell/tabs';
import { ACTIONS } from './actions';

/** Joins the manifest's actions to the pane: each shows the pane and opens a task. In the shared runtime the pane lives on while hidden. */
export function associateActions(open: (tab: TabKey) => void, help: () => void): void {
  for (const { id, opens } of ACTIONS) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        if (opens === 'help') help();
        else {
          open(opens);
          await Office.addin.showAsTaskpane();
        }
      } finally {
        // Keyboard shortcuts pass no event; Excel waits for the others to be completed.
        event?.completed();
      }
    });
  }
}
