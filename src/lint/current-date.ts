/** The date where the user is, `YYYY-MM-DD`. */
export function currentDate(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
