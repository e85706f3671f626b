import { apiNotFound, itemNotFound } from './errors';
import { refusedMembers, usedMembers } from './usage';

/**
 * An object the add-in can reach. Its members carry their wire names: a getter is a property one can load, a setter
 * one that can be written, a method one that can be called. Whatever is not declared on the class does not exist.
 */
export abstract class WireObject {
  /** The name errors and the trace show: `Range`. */
  abstract readonly kind: string;

  /** What identifies the object once it is instantiated, so that the library can find it again in a later batch. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection answers a query with its items. */
export abstract class ItemCollection extends WireObject {
  abstract items(): readonly WireObject[];
}

/** Most collections also count their items when asked. */
export abstract class WireCollection extends ItemCollection {
  GetCount(): number {
    return this.items().length;
  }
}

/** A collection whose items can be had by number. */
export abstract class IndexedCollection extends WireCollection {
  GetItemAt(index: number): WireObject {
    const item = Number.isInteger(index) ? this.items()[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }
}

/** The older collections: how many they hold is a property, too. */
export abstract class CountedCollection extends IndexedCollection {
  get Count(): number {
    return this.items().length;
  }
}

type Method = (this: WireObject, ...args: unknown[]) => unknown;

interface Member {
  readonly get?: (this: WireObject) => unknown;
  readonly set?: (this: WireObject, value: unknown) => void;
  readonly method?: Method;
}

const WIRE_NAME = /^_?[A-Z]/;
const catalogue = new WeakMap<object, Map<string, Member>>();

/** The wire members of an object's class, its ancestors' included. */
function membersOf(prototype: object): Map<string, Member> {
  const known = catalogue.get(prototype);
  if (known) return known;
  const parent = Object.getPrototypeOf(prototype) as object | null;
  const members = new Map(parent === null || parent === Object.prototype ? [] : membersOf(parent));
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!WIRE_NAME.test(name)) continue;
    const method = typeof descriptor.value === 'function' ? (descriptor.value as Method) : undefined;
    members.set(name, { ...(descriptor.get && { get: descriptor.get }), ...(descriptor.set && { set: descriptor.set }), ...(method && { method }) });
  }
  catalogue.set(prototype, members);
  return members;
}

/** One way to use a member, as the list of what is emulated writes it; refused where the class has no such member. */
function memberOf<Way extends keyof Member>(target: WireObject, name: string, way: Way): NonNullable<Member[Way]> {
  const found = membersOf(Object.getPrototypeOf(target) as object).get(name)?.[way];
  const label = `${target.kind}.${name}${{ get: '', set: ' (set)', method: '()' }[way]}`;
  if (!found) {
    refusedMembers.add(label);
    throw apiNotFound(target.kind, way === 'set' ? `${name} (set)` : name);
  }
  usedMembers.add(label);
  return found as NonNullable<Member[Way]>;
}

export function getProperty(target: WireObject, name: string): unknown {
  return memberOf(target, name, 'get').call(target);
}

/** Reads a property for a load that names none: nobody asked for this one. */
export function readProperty(target: WireObject, name: string): unknown {
  return membersOf(Object.getPrototypeOf(target) as object).get(name)?.get?.call(target);
}

export function setProperty(target: WireObject, name: string, value: unknown): void {
  memberOf(target, name, 'set').call(target, value);
}

export function callMethod(target: WireObject, name: string, args: readonly unknown[]): unknown {
  return memberOf(target, name, 'method').call(target, ...args);
}

/** The names of all properties that can be loaded. */
export function propertyNames(target: WireObject): string[] {
  return [...membersOf(Object.getPrototypeOf(target) as object)].filter(([, member]) => member.get).map(([name]) => name);
}

/** Every wire member of a class, for the list of what is emulated: `Values`, `Values (set)`, `GetCell()`. */
export function describeMembers(prototype: object): string[] {
  return [...membersOf(prototype)].flatMap(([name, member]) => [...(member.get ? [name] : []), ...(member.set ? [`${name} (set)`] : []), ...(member.method ? [`${name}()`] : [])]);
}
