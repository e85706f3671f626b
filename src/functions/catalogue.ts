import { AGREEMENT } from './agreement';
import { ATTRIBROW } from './attribrow';
import { ATTRIBUTE } from './attribute';
import { CHECK } from './check';
import { COMPARE } from './compare';
import { CREDITCODE } from './creditcode';
import { ENCLAVEATTRIB, HOSTKEEPS } from './enclaveattrib';
import { EXPLAIN } from './explain';
import { RECONCILE } from './reconcile';
import { SETTLE } from './settle';
import { SHARERATE } from './sharerate';
import type { FunctionSpec } from './spec';
import { SPLITSHARE } from './splitshare';
import { TAG } from './tag';

/** The one list of functions: functions.json, the docs, the builder, the workbench and the command line come from it. */
export const CATALOGUE: readonly FunctionSpec[] = [SPLITSHARE, ENCLAVEATTRIB, HOSTKEEPS, ATTRIBROW, SHARERATE, AGREEMENT, TAG, EXPLAIN, ATTRIBUTE, RECONCILE, COMPARE, SETTLE, CHECK, CREDITCODE];

const byId = new Map(CATALOGUE.map((spec) => [spec.id, spec]));

/** By id without the namespace, in any case; `PAIR.` in front is accepted. */
export const findFunction = (id: string): FunctionSpec | undefined => byId.get(id.toUpperCase().replace(/^PAIR\./, ''));
