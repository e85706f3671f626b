/** Requirement sets by their names on the wire (lower case), each with the highest version the host offers. */
export type Requirements = Readonly<Record<string, string>>;

const common = { sharedruntime: '1.1', customfunctionsruntime: '1.3', ribbonapi: '1.1', dialogapi: '1.1', settings: '1.1' } as const;

/**
 * `customfunctions` is not a documented set: it is how the runtime learns which form of the invocation protocol the
 * host speaks (1.7 results as arrays, 1.8 codes for unknown functions). 1.9 would add feature flags and data types.
 */
const protocol = { customfunctions: '1.8' } as const;

/** Office 2021 LTSC, the oldest Excel the add-in runs on. */
export const OFFICE_2021: Requirements = { excelapi: '1.14', ...common, ...protocol };

/** The newest Excel that the library itself knows of. */
export const OFFICE_CURRENT: Requirements = { excelapi: '1.15', ...common, ...protocol };
