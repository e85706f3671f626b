import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Notice } from './Notice';

interface State {
  readonly error: Error | null;
}

/** Where the pane itself fails while it is drawn, it says so and can be drawn again, instead of going blank. */
export class ErrorGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} onAgain={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const { t } = useSpeech();
  return (
    <main style={{ padding: '12px' }}>
      <Notice kind="error" title={t.shell.broken} actions={<Button size="small" onClick={onAgain}>{t.shell.openAgain}</Button>}>
        {t.shell.brokenHint(error.message)}
      </Notice>
    </main>
  );
}
