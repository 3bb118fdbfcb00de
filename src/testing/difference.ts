/** The lines in which two texts differ, for a reader who looks for the difference. */
export function difference(expected: string, actual: string): string {
  const [wanted, got] = [expected.split('\n'), actual.split('\n')]
  const differs = (lines: readonly string[], others: readonly string[]) =>
    lines.filter((line, index) => line !== others[index]).join('\n')
  return `expected:\n${differs(wanted, got)}\ngot:\n${differs(got, wanted)}`
}
