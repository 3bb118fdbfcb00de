import v8 from 'node:v8'
import vm from 'node:vm'

let collect: (() => void) | undefined

/**
 * Drops what letters left behind. V8 moves much of a letter to where it looks only when five times as much lies there as is
 * in use, so that a run over many takes twice the memory that it needs.
 */
export function collectGarbage(): void {
  if (!collect) {
    v8.setFlagsFromString('--expose-gc')
    collect = vm.runInNewContext('gc') as () => void
    // The code cache of an ordinary run is valid for ordinary flags alone.
    v8.setFlagsFromString('--no-expose-gc')
  }
  collect()
}
