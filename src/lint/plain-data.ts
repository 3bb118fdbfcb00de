import type {ConfigProblem} from './config-problem.ts'

// Beyond any config that a person writes; circular values and YAML's nested aliases end here.
const deepest = 40
const mostValues = 100_000

/**
 * A copy of a value that holds nothing but JSON's types: configs may come from JavaScript, where keys are `undefined`,
 * functions or circular. `problem` tells the first place that is no data.
 */
export function plainData(value: unknown): {
  readonly data: unknown
  readonly problem: ConfigProblem | undefined
} {
  let problem: ConfigProblem | undefined
  let count = 0
  const refuse = (path: readonly string[], message: string): null => {
    problem ??= {path, message}
    return null
  }
  const copy = (inner: unknown, path: readonly string[]): unknown => {
    if (problem || inner === null || ['string', 'number', 'boolean'].includes(typeof inner)) return inner
    if (typeof inner !== 'object') return refuse(path, `must be data (got ${typeof inner})`)
    if (path.length > deepest || ++count > mostValues) return refuse(path.slice(0, 3), 'is nested too deeply')
    if (Array.isArray(inner)) return inner.map((item, index) => copy(item, [...path, String(index)]))
    const entries = Object.entries(inner).filter(([, item]) => item !== undefined)
    return Object.fromEntries(
      entries.map(([key, item]) => [
        key,
        /\p{Cs}/u.test(key) ? refuse([...path, key], 'unknown key') : copy(item, [...path, key])
      ])
    )
  }
  const data = copy(value, [])
  return {data, problem}
}
