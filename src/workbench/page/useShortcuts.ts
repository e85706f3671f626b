import { useEffect, useRef } from 'react';
import type { OfficeHost } from '../../host/host';
import { combinationOf } from '../../host/shortcuts';

/**
 * The manifest's keys, and those of the page itself, in the grid as in the pane: Excel hears them wherever the focus is.
 * @param own by combination, such as `Ctrl+S`
 */
export function useShortcuts(host: OfficeHost | null, own: Readonly<Record<string, () => void>>): void {
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const keys = combinationOf(event);
      const work = keys === null ? undefined : latest.current[keys];
      if (keys === null || (!work && !host?.pressKeys(keys))) return;
      work?.();
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
