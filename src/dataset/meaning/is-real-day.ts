/** Whether a day in the form 2023-11-29 is in the calendar: 2023-02-30 is not. */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  // Some engines refuse 30 February, others move it into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
