export function wordsOf(source: string): string[] | undefined
export function withSets(code: string): string
