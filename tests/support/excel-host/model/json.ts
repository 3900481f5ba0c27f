export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of its own, so that nothing outside can change what the workbook holds. */
export const copyOf = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
