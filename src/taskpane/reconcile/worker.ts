import type { Call } from './calculator';
import { Session } from '../../reckoning/reconcile/session';

/** The thread in which a reckoning runs, so that the pane goes on answering. */
const session = new Session();

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  try {
    self.postMessage({ id: data.id, result: answer(data) });
  } catch (error) {
    self.postMessage({ id: data.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answer(call: Call): unknown {
  switch (call.method) {
    case 'run':
      return session.run(call.argument);
    case 'units':
      return session.units(call.argument);
    case 'grow':
      return session.grow(call.argument);
  }
}
