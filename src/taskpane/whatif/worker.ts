import type { Asked } from './calculator';
import { Desk } from './desk';

/** The thread in which terms are tried, so that the pane goes on answering. */
const desk = new Desk();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  desk.answer(data).then(
    (answer) => self.postMessage({ id: data.id, answer }),
    (error: unknown) => self.postMessage({ id: data.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
