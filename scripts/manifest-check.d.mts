export interface ManifestFacts {
  /** package.json's version. */
  version: string;
  /** The ids of the add-in's ribbon, menu and shortcut actions. */
  actions: readonly string[];
  /** The locales every text must be translated into. */
  locales: readonly string[];
  /** A served file by its path below the manifest's root address, null where there is none. */
  read: (path: string) => Uint8Array | null;
}
/** What is wrong with a manifest; empty where nothing is. */
export function checkManifest(xml: string, facts: ManifestFacts): string[];
