export function withLetterPatterns(
  code: string,
  parse: (code: string) => unknown,
  runtime: string
): string | undefined
