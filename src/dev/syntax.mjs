const isNode = (value) => typeof value?.type === 'string'

/** The nodes right under a node of an ESTree. */
export function* childrenOf(node) {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) yield* value.filter(isNode)
    else if (isNode(value)) yield value
  }
}
