const isNode = (value) => typeof value?.type === 'string'

/** The nodes right under a node of an ESTree. */
export function* childrenOf(node) {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) yield* value.filter(isNode)
    else if (isNode(value)) yield value
  }
}

/** A text with pieces `[start, end)` of it replaced, which do not overlap. */
export function edited(text, edits) {
  const pieces = []
  let end = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(end, edit.start), edit.text)
    ;({end} = edit)
  }
  return [...pieces, text.slice(end)].join('')
}
