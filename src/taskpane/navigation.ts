import type { TabKey } from './shell/tabs';
import { tabOfHash } from './shell/tabs';

/** The open task. It lives outside React, because ribbon buttons choose it before and after the pane is drawn. */
export class Navigation {
  private tab: TabKey;
  private readonly listeners = new Set<() => void>();

  /** @param first shown where the address names no task */
  constructor(hash = '', first: TabKey = 'agreements') {
    this.tab = tabOfHash(hash) ?? first;
  }

  readonly current = (): TabKey => this.tab;

  readonly open = (tab: TabKey): void => {
    this.tab = tab;
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
