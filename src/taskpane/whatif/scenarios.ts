import type { ScenarioTerms, TermKey } from '../../accounting/scenario/terms';

/** Terms with the letter they go by. */
export interface Scenario {
  readonly name: string;
  readonly terms: ScenarioTerms;
}

/** What is tried side by side, and which of it is being changed. */
export interface Scenarios {
  readonly list: readonly Scenario[];
  readonly active: string;
}

/** More columns no one reads. */
const NAMES = ['A', 'B', 'C'] as const;

export const startingWith = (terms: ScenarioTerms): Scenarios => ({ list: [{ name: NAMES[0], terms }], active: NAMES[0] });

export const canAdd = ({ list }: Scenarios): boolean => list.length < NAMES.length;

/** The scenario being changed; there is always one. */
export function activeOf({ list, active }: Scenarios): Scenario {
  const found = list.find(({ name }) => name === active) ?? list[0];
  if (found === undefined) throw new TypeError('There is no scenario.');
  return found;
}

/** A copy of the active one under the first letter that is free. */
export function added(scenarios: Scenarios): Scenarios {
  const name = NAMES.find((letter) => !scenarios.list.some((one) => one.name === letter));
  if (name === undefined) return scenarios;
  return { list: [...scenarios.list, { name, terms: activeOf(scenarios).terms }].sort((a, b) => (a.name < b.name ? -1 : 1)), active: name };
}

export function removed({ list, active }: Scenarios): Scenarios {
  const rest = list.filter(({ name }) => name !== active);
  return rest.length === 0 ? { list, active } : { list: rest, active: rest.at(-1)?.name ?? active };
}

export const changedTo = ({ list, active }: Scenarios, terms: ScenarioTerms): Scenarios => ({ list: list.map((one) => (one.name === active ? { ...one, terms } : one)), active });

export const withChanged = <Key extends TermKey>(scenarios: Scenarios, key: Key, value: ScenarioTerms[Key]): Scenarios => changedTo(scenarios, { ...activeOf(scenarios).terms, [key]: value });
