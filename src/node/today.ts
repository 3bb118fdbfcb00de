import {UsageError} from './usage-error.ts'

/**
 * A date as it was given.
 * @throws {UsageError} Where it is no date, or no day of the calendar.
 */
export function checkedDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`)
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  if (valid) return text
  throw new UsageError(`--today: "${text}" is no date; write it as YYYY-MM-DD`)
}
