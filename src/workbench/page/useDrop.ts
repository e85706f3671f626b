import { useEffect, useRef, useState } from 'react';
import type { OfficeHost } from '../../host/host';

/** Files dragged over the page, the pane's frame included; what is dropped is handed on. True while something is held over it. */
export function useDrop(host: OfficeHost | null, onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Out of the window; from one element to the next it only passes.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listen = (target: Window | null | undefined, add: boolean): void => {
      if (!target) return;
      const change = add ? target.addEventListener.bind(target) : target.removeEventListener.bind(target);
      change('dragenter', drag as EventListener, true);
      change('dragover', drag as EventListener, true);
      change('dragleave', leave as EventListener, true);
      change('drop', drop as EventListener, true);
    };
    const frame = document.querySelector('iframe');
    // Each page the frame loads has a window of its own.
    const listenThere = (): void => listen(frame?.contentWindow, true);
    listen(window, true);
    frame?.addEventListener('load', listenThere);
    return () => {
      listen(window, false);
      listen(frame?.contentWindow, false);
      frame?.removeEventListener('load', listenThere);
    };
    // A host has a frame of its own.
  }, [host]);
  return over;
}
