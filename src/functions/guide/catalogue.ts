import type { Bilingual } from '../../accounting/language';
import { parameters as english } from '../../i18n/en-US/parameters';
import type { ParameterKey } from '../../i18n/language-pack';
import { parameters as chinese } from '../../i18n/zh-CN/parameters';
import { AGREEMENT } from '../agreement';
import { ATTRIBROW } from '../attribrow';
import { ATTRIBUTE } from '../attribute';
import { CATALOGUE } from '../catalogue';
import type { FunctionId } from '../catalogue';
import { CHECK } from '../check';
import { COMPARE } from '../compare';
import { CREDITCODE } from '../creditcode';
import { ENCLAVEATTRIB, HOSTKEEPS } from '../enclaveattrib';
import { EXPLAIN } from '../explain';
import type { Parameter } from '../parameter';
import { RECONCILE } from '../reconcile';
import { SETTLE } from '../settle';
import { SHARERATE } from '../sharerate';
import type { FunctionSpec } from '../spec';
import { SPLITSHARE } from '../splitshare';
import { TAG } from '../tag';
import { agreement } from './agreement';
import { attribrow } from './attribrow';
import { attribute } from './attribute';
import { check } from './check';
import { compare } from './compare';
import { creditcode } from './creditcode';
import { enclaveattrib, hostkeeps } from './enclaveattrib';
import { explain } from './explain';
import type { Example, FunctionGuide, ParameterGuide } from './guide';
import { reconcile } from './reconcile';
import { settle } from './settle';
import { sharerate } from './sharerate';
import { splitshare } from './splitshare';
import { tag } from './tag';

export interface DocumentedParameter extends Parameter, ParameterGuide {
  readonly name: Bilingual;
}

/** A function together with what a person reads about it. */
export interface DocumentedFunction extends FunctionSpec {
  readonly summary: Bilingual;
  readonly result: 'scalar' | 'matrix';
  readonly parameters: readonly DocumentedParameter[];
  readonly examples: readonly Example[];
}

function documented<Key extends ParameterKey>(spec: FunctionSpec<string, Key>, guide: FunctionGuide<Key>): DocumentedFunction {
  const parameters = spec.parameters.map((parameter) => ({ ...parameter, ...guide.parameters[parameter.key], name: { zh: chinese[parameter.key], en: english[parameter.key] } }));
  return { ...spec, ...guide, parameters };
}

/** A function of the catalogue without its guide does not compile. */
const byId: Readonly<Record<FunctionId, DocumentedFunction>> = {
  SPLITSHARE: documented(SPLITSHARE, splitshare),
  ENCLAVEATTRIB: documented(ENCLAVEATTRIB, enclaveattrib),
  HOSTKEEPS: documented(HOSTKEEPS, hostkeeps),
  ATTRIBROW: documented(ATTRIBROW, attribrow),
  SHARERATE: documented(SHARERATE, sharerate),
  AGREEMENT: documented(AGREEMENT, agreement),
  TAG: documented(TAG, tag),
  EXPLAIN: documented(EXPLAIN, explain),
  ATTRIBUTE: documented(ATTRIBUTE, attribute),
  RECONCILE: documented(RECONCILE, reconcile),
  COMPARE: documented(COMPARE, compare),
  SETTLE: documented(SETTLE, settle),
  CHECK: documented(CHECK, check),
  CREDITCODE: documented(CREDITCODE, creditcode),
};

/** The catalogue with its guides: functions.json, the help page, the command line's list and the builder come from it. */
export const DOCUMENTED_CATALOGUE: readonly DocumentedFunction[] = CATALOGUE.map(({ id }) => byId[id]);
