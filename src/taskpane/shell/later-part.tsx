import { useCallback, useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Notice } from './Notice';
import { SkeletonCards } from './SkeletonCards';
import type { TabKey } from './tabs';
import { View } from './View';

type State<T> = { readonly status: 'absent' | 'failed' } | { readonly status: 'loaded'; readonly part: T };

export type LaterPart<T> = State<T> & { readonly retry: () => void };

/**
 * A part of the pane that is loaded when it is first wanted, so that the pane opens sooner; once loaded it stays.
 * `load` is the same function at every call.
 */
export function useLaterPart<T>(load: () => Promise<T>, wanted: boolean): LaterPart<T> {
  const [state, setState] = useState<State<T>>({ status: 'absent' });
  const retry = useCallback(() => setState({ status: 'absent' }), []);
  const loading = wanted && state.status === 'absent';
  useEffect(() => {
    if (!loading) return undefined;
    let gone = false;
    load().then(
      (part) => !gone && setState({ status: 'loaded', part }),
      () => !gone && setState({ status: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [loading, load]);
  return { ...state, retry };
}

/** What a task shows while its part is on its way, and where it cannot be had. */
export function LaterPartView({ tab, title, subtitle, part }: { readonly tab: TabKey; readonly title: string; readonly subtitle?: string | undefined; readonly part: LaterPart<unknown> }) {
  const { t } = useSpeech();
  return (
    <View tab={tab} title={title} subtitle={subtitle}>
      {part.status === 'failed' ? (
        <Notice kind="error" title={t.shell.partNotLoaded} actions={<Button size="small" onClick={part.retry}>{t.shell.retry}</Button>}>
          {t.shell.partNotLoadedHint}
        </Notice>
      ) : (
        <SkeletonCards />
      )}
    </View>
  );
}
