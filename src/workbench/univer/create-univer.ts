import { LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { IUniverConfig, Plugin, PluginCtor } from '@univerjs/core';

type Entry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export interface Preset {
  readonly plugins: readonly unknown[];
}

/**
 * What `@univerjs/presets` would do, without the proprietary packages it drags in: registers every preset's
 * plugins once, the last options given winning.
 */
export function createUniver(presets: readonly Preset[], config: Partial<IUniverConfig>): { univer: Univer; api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as readonly Entry[])) {
    const pair: readonly [PluginCtor<Plugin>, unknown] = typeof entry === 'function' ? [entry, undefined] : entry;
    plugins.delete(pair[0].pluginName);
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
