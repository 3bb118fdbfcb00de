/** Freezes a value and all that is in it, so that changing any of it throws. */
export function frozen<Value extends object>(value: Value): Value {
  const seen = new Set<object>()
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    Object.freeze(next)
    waiting.push(...(Object.values(next) as unknown[]))
  }
  return value
}
