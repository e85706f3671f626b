import { HostError } from './errors';
import type { QueryInfo } from './messages';
import { ItemCollection, WireObject, getProperty, propertyNames, readProperty } from './wire-object';

/** A tree of what to load: `format/fill/color` is format → fill → color. An empty node asks for all scalars. */
type Selection = Map<string, Selection>;

/** The library sends names as the add-in wrote them (`rowCount`); on the wire they begin with a capital. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function plant(root: Selection, path: string): void {
  let node = root;
  for (const part of path.split('/').filter(Boolean)) {
    const name = part === '*' || part === '$all' ? '*' : wireName(part);
    const next = node.get(name) ?? new Map<string, Selection>();
    node.set(name, next);
    node = next;
  }
}

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of query.Select ?? []) plant(root, path);
  for (const path of query.Expand ?? []) plant(root, path);
  return root;
}

/** All scalars of an object. One the host refuses (ApiNotFound) is left out, and reading it then fails in the library. */
function scalars(target: WireObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of propertyNames(target)) {
    try {
      const value = readProperty(target, name);
      if (!(value instanceof WireObject)) answer[name] = value;
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'ApiNotFound')) throw error;
    }
  }
  return answer;
}

function load(target: WireObject | null, selection: Selection, page?: { readonly top: number | undefined; readonly skip: number }): unknown {
  if (target === null) return null;
  if (target instanceof ItemCollection) return loadItems(target, selection, page);
  if (selection.size === 0) return scalars(target);
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of selection) {
    if (name === '*') Object.assign(answer, scalars(target));
    else {
      const value = getProperty(target, name);
      answer[name] = value instanceof WireObject || (value === null && inner.size > 0) ? load(value, inner) : value;
    }
  }
  return answer;
}

/** `items/name` and `name` mean the same; `count` is the collection's own. */
function loadItems(target: ItemCollection, selection: Selection, page?: { readonly top: number | undefined; readonly skip: number }): Record<string, unknown> {
  const own = selection.has('Count') ? { Count: getProperty(target, 'Count') } : {};
  const perItem: Selection = new Map(selection.get('Items') ?? []);
  for (const [name, inner] of selection) if (name !== 'Items' && name !== 'Count') perItem.set(name, inner);
  if (selection.size === 1 && selection.has('Count')) return own;
  const all = target.items();
  const skip = page?.skip ?? 0;
  const chosen = all.slice(skip, page?.top === undefined ? undefined : skip + page.top);
  return { ...own, _Items: chosen.map((item) => ({ ...item.identity(), ...(load(item, perItem) as Record<string, unknown>) })) };
}

/** Answers a query action: what is selected and expanded; all scalar properties where nothing is. */
export function answerQuery(target: WireObject | null, query: QueryInfo = {}): unknown {
  if (target === null) return null;
  const answer = load(target, selectionOf(query), { top: query.Top, skip: query.Skip ?? 0 });
  return target instanceof ItemCollection ? answer : { ...target.identity(), ...(answer as Record<string, unknown>) };
}

/** The first names of what a query asks for; empty means everything. */
export function selectedNames(query: QueryInfo = {}): string[] {
  return [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => wireName(path.split('/').at(-1) ?? ''));
}
