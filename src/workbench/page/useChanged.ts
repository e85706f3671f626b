import { useEffect, useRef, useState } from 'react';
import type { Session } from './session';

/** Whether the workbook was changed since it was opened or saved: as many steps can be undone as were done since. */
export function useChanged(session: Session | null): { readonly changed: boolean; readonly markSaved: () => void } {
  const [changed, setChanged] = useState(false);
  const steps = useRef({ now: 0, saved: 0, before: false });
  const model = session?.model;
  const before = session?.source?.file.changed ?? false;
  useEffect(() => {
    if (!model) return;
    steps.current = { now: 0, saved: 0, before };
    const subscription = model.grid.undoRedo.undoRedoStatus$.subscribe(({ undos }) => {
      steps.current.now = undos;
      setChanged(steps.current.before || undos !== steps.current.saved);
    });
    return () => subscription.unsubscribe();
  }, [model, before]);
  const markSaved = (): void => {
    steps.current = { now: steps.current.now, saved: steps.current.now, before: false };
    setChanged(false);
  };
  return { changed, markSaved };
}
