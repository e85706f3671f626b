import type { Agreements } from '../agreements/useAgreements';
import { FormView } from './FormView';
import { ListView } from './ListView';
import { PickView } from './PickView';
import { useBuild } from './useBuild';

export interface BuildTaskProps {
  /** Shown; else it keeps what was begun. */
  readonly open: boolean;
  readonly agreements: Agreements;
}

/** The task Build. It is loaded when it is first opened, and then stays. */
export function BuildTask({ open, agreements }: BuildTaskProps) {
  const build = useBuild();
  const { page } = build;
  switch (page.kind) {
    case 'list':
      return open ? <ListView build={build} /> : null;
    case 'pick':
      return open ? <PickView build={build} page={page} /> : null;
    case 'form':
      return <FormView key={page.draft.id} open={open} build={build} page={page} agreements={agreements} />;
  }
}
