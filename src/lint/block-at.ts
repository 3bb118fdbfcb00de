import type {Block} from '../letter/letter.ts'

/** Index of the last block that begins at an offset or before it; 0 if none does. */
export function blockBefore(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The block in which an offset stands, its end included. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[blockBefore(blocks, offset)]
  return block && block.span.start <= offset && offset <= block.span.end ? block : undefined
}
