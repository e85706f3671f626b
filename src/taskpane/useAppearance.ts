import { useEffect, useState } from 'react';
import type { Appearance } from './theme';
import { appearanceOf } from './theme';

/** Follows the theme of Office. Excel has no event for it, so it is read again whenever the pane gets attention. */
export function useAppearance(background: () => string | undefined): Appearance {
  const [appearance, setAppearance] = useState(() => appearanceOf(background()));
  useEffect(() => {
    const look = () => setAppearance(appearanceOf(background()));
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [background]);
  return appearance;
}
