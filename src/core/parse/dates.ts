import type { Day } from '../model/day';
import type { Fault } from './numbers';

/** Days from 1970-01-01 to a civil date, as in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms". */
function civilFromDays(days: number): Day {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Serial 25569 is 1970-01-01 counted from 1900; the 1904 system is 1,462 days shorter. */
export function dayOf(serial: number, date1904: boolean): Day {
  return civilFromDays(Math.floor(serial) - (date1904 ? 24_107 : 25_569));
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * "5-6" or "6/16" that Excel made a date of: what was probably typed, day first as in Vietnam, then month first, then
 * month and year ("5/16" is 1 May 2016 to an Excel that reads day first). Below one day it is a time ("5:06").
 */
export function dateFault(serial: number, date1904: boolean): Fault {
  if (serial < 1) {
    const minutes = Math.round(serial * 24 * 60);
    return { code: 'count-as-date', args: { typed: [`${Math.floor(minutes / 60)}:${two(minutes % 60)}`] } };
  }
  const { year, month, day } = dayOf(serial, date1904);
  const pairs: [string | number, string | number][] = [
    [day, month],
    [month, day],
  ];
  if (day === 1) pairs.push([month, two(year % 100)]);
  const typed = ['/', '-'].flatMap((separator) => pairs.map(([first, second]) => `${first}${separator}${second}`));
  return { code: 'count-as-date', args: { typed: [...new Set(typed)] } };
}
