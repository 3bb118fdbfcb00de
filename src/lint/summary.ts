import type {Diagnostic, Result} from './diagnostic.ts'

export type Counts = Pick<
  Result,
  'errorCount' | 'fatalErrorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'
>

/** Counts messages as ESLint does: a fatal one is an error too. */
export function countMessages(messages: readonly Diagnostic[]): Counts {
  const count = (counts: (message: Diagnostic) => boolean): number => messages.filter(counts).length
  return {
    errorCount: count(({severity}) => severity === 2),
    fatalErrorCount: count(({fatal}) => fatal === true),
    warningCount: count(({severity}) => severity === 1),
    fixableErrorCount: count(({severity, fix}) => severity === 2 && fix !== undefined),
    fixableWarningCount: count(({severity, fix}) => severity === 1 && fix !== undefined)
  }
}

/** The sum over several results. */
export function sumCounts(results: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => results.reduce((total, result) => total + result[key], 0)
  return {
    errorCount: sum('errorCount'),
    fatalErrorCount: sum('fatalErrorCount'),
    warningCount: sum('warningCount'),
    fixableErrorCount: sum('fixableErrorCount'),
    fixableWarningCount: sum('fixableWarningCount')
  }
}

/** The result for one file; `output` only where fixes changed the text. */
export function resultOf(
  filePath: string,
  report: Pick<Result, 'messages' | 'suppressedMessages'>,
  output?: string
): Result {
  const {messages, suppressedMessages} = report
  return {
    filePath,
    messages,
    suppressedMessages,
    ...countMessages(messages),
    ...(output !== undefined && {output})
  }
}
