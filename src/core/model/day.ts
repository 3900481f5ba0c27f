/** A day of the calendar. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** "18/3/2024" as it is written. */
export const dayText = ({ day, month, year }: Day): string => `${day}/${month}/${year}`;

/** "18/3/2024", also with dots or dashes, day first as in Vietnam; null when there is no such day. */
export function readDay(text: string): Day | null {
  const [, day, month, year] = (/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []).map(Number);
  if (!day || !month || !year || month > 12) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days ? { day, month, year } : null;
}
