/** Where a mistake stands, as far as that is known. */
export interface Place {
  readonly filePath?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** What ends a run with exit code 2: one line that says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly place: Place

  constructor(message: string, place: Place = {}) {
    super(message)
    this.place = place
  }
}

/** The first line of what was thrown, whatever it was. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0] ?? text
}

/** The code of a Node error, such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
