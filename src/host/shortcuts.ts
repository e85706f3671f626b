import { invalidArgument } from './wire/errors';
import { WireObject } from './wire/wire-object';

/** Key combinations by the action they run, `Ctrl+Alt+Shift+J`, as in the manifest's shortcuts. */
export type ShortcutTable = Readonly<Record<string, string>>;

/** Combinations Excel for Windows itself has for the most ordinary things; an add-in should not take them. */
const OF_EXCEL = ['Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+Z', 'Ctrl+Y', 'Ctrl+S', 'Ctrl+P', 'Ctrl+F', 'Ctrl+A', 'Ctrl+B', 'Ctrl+I', 'Ctrl+U', 'Ctrl+N', 'Ctrl+O', 'Ctrl+W', 'Ctrl+D', 'Ctrl+R', 'Ctrl+T', 'Ctrl+L'];

const MODIFIERS = ['Ctrl', 'Alt', 'Shift'] as const;

/** One spelling of a combination: modifiers in one order, the key in capitals; null where it is none. */
function canonical(combination: string): string | null {
  const parts = combination.split('+').map((part) => part.trim().toUpperCase());
  const key = parts.pop() ?? '';
  const modifiers = MODIFIERS.filter((modifier) => parts.includes(modifier.toUpperCase()));
  const known = modifiers.length === parts.length && (modifiers.includes('Ctrl') || modifiers.includes('Alt'));
  return known && /^[A-Z0-9]$/.test(key) ? [...modifiers, key].join('+') : null;
}

/** The combination a key press stands for; null for a key alone. */
export const combinationOf = ({ ctrlKey, altKey, shiftKey, code }: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'code'>): string | null =>
  canonical([ctrlKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', code.replace(/^(?:Key|Digit)/, '')].filter((part) => part !== '').join('+'));

/** The keys that run the add-in's actions: the manifest's, and what the user chose instead. */
export class Shortcuts {
  private readonly chosen = new Map<string, string>();

  constructor(private readonly table: ShortcutTable) {}

  current(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.table).map(([action, keys]) => [action, this.chosen.get(action) ?? keys]));
  }

  actionOf(combination: string): string | null {
    const wanted = canonical(combination);
    return wanted === null ? null : (Object.entries(this.current()).find(([, keys]) => canonical(keys) === wanted)?.[0] ?? null);
  }

  isTaken(combination: string): boolean {
    return this.actionOf(combination) !== null || OF_EXCEL.some((keys) => canonical(keys) === canonical(combination));
  }

  /** Null puts the manifest's keys back. */
  choose(action: string, combination: string | null): void {
    if (!Object.hasOwn(this.table, action) || (combination !== null && canonical(combination) === null)) throw invalidArgument();
    if (combination === null) this.chosen.delete(action);
    else this.chosen.set(action, combination);
  }
}

/** Office.actions.getShortcuts, replaceShortcuts and areShortcutsInUse. */
export class ActionService extends WireObject {
  readonly kind = 'ActionService';

  constructor(private readonly shortcuts: Shortcuts) {
    super();
  }

  GetShortcuts(): Record<string, string> {
    return this.shortcuts.current();
  }

  ReplaceShortcuts(wanted: unknown): void {
    if (typeof wanted !== 'object' || wanted === null) throw invalidArgument();
    const entries = Object.entries(wanted as Record<string, unknown>).map(([action, keys]): [string, string | null] => {
      if (keys !== null && typeof keys !== 'string') throw invalidArgument();
      return [action, keys];
    });
    for (const [action, keys] of entries) this.shortcuts.choose(action, keys);
  }

  AreShortcutsInUse(combinations: unknown): boolean[] {
    if (!Array.isArray(combinations)) throw invalidArgument();
    return combinations.map((keys: unknown) => this.shortcuts.isTaken(String(keys)));
  }
}
