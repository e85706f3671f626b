import type { ParameterKey } from '../i18n/language-pack';

/** One parameter of a function. What it is called stands in src/i18n, what it means in guide/. */
export interface Parameter<Key extends ParameterKey = ParameterKey> {
  /** Stable name in the source, for example `amount`. */
  readonly key: Key;
  readonly optional: boolean;
  /** A right argument as it stands in a formula, for messages and the guide. */
  readonly example: string;
}

export const required = <Key extends ParameterKey>(key: Key, example: string): Parameter<Key> => ({ key, optional: false, example });

export const optional = <Key extends ParameterKey>(key: Key, example: string): Parameter<Key> => ({ key, optional: true, example });
