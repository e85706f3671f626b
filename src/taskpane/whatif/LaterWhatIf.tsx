import { useSpeech } from '../language';
import { LaterPartView, useLaterPart } from '../shell/later-part';
import type { WhatIfTaskProps } from './WhatIfTask';

/** The bundler takes the part's name from the comment. */
const load = () => import(/* webpackChunkName: "whatif" */ './WhatIfTask');

/** The task What-if, loaded when it is first opened. */
export function LaterWhatIf(props: WhatIfTaskProps) {
  const { t } = useSpeech();
  const later = useLaterPart(load, props.open);
  if (later.status === 'loaded') return <later.part.WhatIfTask {...props} />;
  return props.open ? <LaterPartView tab="whatif" title={t.shell.whatif.title} subtitle={t.shell.whatif.subtitle} part={later} /> : null;
}
