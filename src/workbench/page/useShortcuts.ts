import { useEffect } from 'react';
import type { OfficeHost } from '../../host/host';
import { combinationOf } from '../../host/shortcuts';

/** The manifest's keys, in the grid as in the pane: Excel hears them wherever the focus is. */
export function useShortcuts(host: OfficeHost | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const keys = combinationOf(event);
      if (keys === null || !host?.pressKeys(keys)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const frame = document.querySelector('iframe');
    // Each page the frame loads has a window of its own; the blank one before the first must not be touched, or it stays.
    const listen = (): void => frame?.contentWindow?.addEventListener('keydown', press, true);
    window.addEventListener('keydown', press, true);
    frame?.addEventListener('load', listen);
    return () => {
      window.removeEventListener('keydown', press, true);
      frame?.contentWindow?.removeEventListener('keydown', press, true);
      frame?.removeEventListener('load', listen);
    };
  }, [host]);
}
