const place = Symbol('memo')

interface Holder {
  [place]?: unknown[]
}

let count = 0

/**
 * What was read from an object, kept at the object itself and so gone with it. A WeakMap would do, but one that has grown old
 * holds on to all that it was given until the next full collection: in a run over a thousand letters, most of them.
 */
export class Memo<Key extends object, Value> {
  /** Where each object keeps this memo's value among those of the others. */
  private readonly number = count++
  /** For objects that take no more. */
  private frozen: WeakMap<Key, Value> | undefined

  get(key: Key): Value | undefined {
    return ((key as Holder)[place]?.[this.number] as Value | undefined) ?? this.frozen?.get(key)
  }

  set(key: Key, value: Value): void {
    const holder: Holder = key
    if (holder[place]) holder[place][this.number] = value
    else if (Object.isExtensible(key)) {
      const values: unknown[] = []
      values[this.number] = value
      // Not enumerable: equal tokens stay equal, whatever was read from them.
      Object.defineProperty(key, place, {value: values, enumerable: false})
    } else (this.frozen ??= new WeakMap()).set(key, value)
  }
}
