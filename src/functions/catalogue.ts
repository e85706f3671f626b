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

const FUNCTIONS = [SPLITSHARE, ENCLAVEATTRIB, HOSTKEEPS, ATTRIBROW, SHARERATE, AGREEMENT, TAG, EXPLAIN, ATTRIBUTE, RECONCILE, COMPARE, SETTLE, CHECK, CREDITCODE] as const;

export type FunctionId = (typeof FUNCTIONS)[number]['id'];

/** The one list of functions: what runs. What a person reads about each joins it in guide/catalogue. */
export const CATALOGUE: readonly FunctionSpec<FunctionId>[] = FUNCTIONS;

const byId = new Map<string, FunctionSpec>(CATALOGUE.map((spec) => [spec.id, spec]));

/** By id without the namespace, in any case; `PAIR.` in front is accepted. */
export const findFunction = (id: string): FunctionSpec | undefined => byId.get(id.toUpperCase().replace(/^PAIR\./, ''));
