import { useEffect, useRef, type RefObject } from 'react';

/** Marks what the focus goes to when what had it is gone. */
export const NEXT = { 'data-next': '' };

/** After each of these changes: what was pressed may have made place for something else, and the keyboard goes on from there. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, change: unknown): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const keep = ({ target }: FocusEvent): void => {
      // Not what is outside: when a button goes, the focus may fall back on what opened the dialog.
      if (target instanceof Element && place.current?.contains(target)) last.current = target;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [place]);
  useEffect(() => {
    // Asked of what had the focus in the dialog, and not where it is now.
    if (last.current?.isConnected === false) place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [place, change]);
}
