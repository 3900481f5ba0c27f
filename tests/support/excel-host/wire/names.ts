/** 'rowHidden' → 'RowHidden': how the wire writes a member's name. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const uncapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
