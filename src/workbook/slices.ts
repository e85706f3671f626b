/** Work between two breaths, so that no frame is held up. */
const SLICE_MILLISECONDS = 12;

/**
 * Goes through items without holding up a frame.
 * @throws DOMException AbortError on `signal`
 */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void, signal?: AbortSignal): Promise<void> {
  let breath = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - breath < SLICE_MILLISECONDS) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (signal?.aborted) throw new DOMException('', 'AbortError');
    breath = performance.now();
  }
}
