import { invalidArgument } from './errors';
import type { WireObject } from './wire-object';

/** A piece of state that is read whole and changed in part. */
export interface Lens<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
}

/** Takes what an add-in assigned, or throws InvalidArgument. */
export type Check = (value: unknown) => unknown;

export const asBoolean: Check = (value) => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const asText: Check = (value) => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

/** A length in points, a scale: a number that is not negative. */
export const asLength: Check = (value) => {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
};

export const asColour: Check = (value) => {
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw invalidArgument();
  return value.toUpperCase();
};

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) => {
    if (typeof value !== 'string' || !allowed.includes(value)) throw invalidArgument();
    return value;
  };

/**
 * Declares wire properties that read and write one field each of an object's state, for objects that are little
 * more than records: `declareProperties(PageLayout, { Orientation: ['orientation', oneOf('Portrait', 'Landscape')] })`.
 * A field without a check can only be read.
 */
export function declareProperties<State>(
  { prototype }: { readonly prototype: WireObject & { readonly state: Lens<State> } },
  properties: Readonly<Record<string, readonly [field: keyof State, check?: Check]>>,
): void {
  for (const [name, [field, check]] of Object.entries(properties)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: { readonly state: Lens<State> }) {
        return this.state.get()[field];
      },
      ...(check && {
        set(this: { readonly state: Lens<State> }, value: unknown) {
          this.state.set({ [field]: check(value) } as Partial<State>);
        },
      }),
    });
  }
}
