import { useSpeech } from '../language';
import { LaterPartView, useLaterPart } from '../shell/later-part';
import type { BuildTaskProps } from './BuildTask';

/** The bundler takes the part's name from the comment. */
const load = () => import(/* webpackChunkName: "build" */ './BuildTask');

/** The task Build, loaded when it is first opened. It stays, and keeps what was begun. */
export function LaterBuild(props: BuildTaskProps) {
  const { t } = useSpeech();
  const later = useLaterPart(load, props.open);
  if (later.status === 'loaded') return <later.part.BuildTask {...props} />;
  return props.open ? <LaterPartView tab="build" title={t.shell.tabs.build} part={later} /> : null;
}
