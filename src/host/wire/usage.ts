/**
 * Which members were asked for since the page (or the test file) was loaded, by their owner: `Range.Values`,
 * `Range.Values (set)`, `Range.GetCell()`. A test holds those of the whole test run against docs/host.md. What a load
 * without names brings along does not count: nobody asked for it.
 */
export const usedMembers = new Set<string>();

/** Members that were asked for and are not emulated. */
export const refusedMembers = new Set<string>();
