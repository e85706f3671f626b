import type { Draft } from '../../accounting/agreement/draft/draft';
import type { Language } from '../../accounting/language';
import type { Agreements } from '../agreements/useAgreements';
import type { WorkbookSettings } from '../settings/useSettings';
import type { Sample } from '../welcome/useSample';
import { WhatIfView } from './WhatIfView';
import { useScenarioSheet } from './useScenarioSheet';
import { useWhatIf } from './useWhatIf';

export interface WhatIfTaskProps {
  readonly open: boolean;
  readonly agreements: Agreements;
  readonly settings: WorkbookSettings;
  /** The key of the agreement in use. */
  readonly inUse: string | null;
  readonly sample: Sample;
  readonly drafting: boolean;
  readonly onCreate: (draft: Draft, title: string, written: Language) => void;
}

/** What was tried stays while another task is shown. */
export function WhatIfTask({ open, agreements, settings, inUse, sample, drafting, onCreate }: WhatIfTaskProps) {
  const whatif = useWhatIf(open, agreements, settings, inUse);
  const sheet = useScenarioSheet();
  return open ? <WhatIfView whatif={whatif} sheet={sheet} sample={sample} drafting={drafting} onCreate={onCreate} /> : null;
}
