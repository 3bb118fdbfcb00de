/** What a client may say in `initializationOptions`. */
export interface ClientOptions {
  /** Whether the workspace may run code: configs in JavaScript or TypeScript, packages and plug-ins. Default false. */
  readonly trusted: boolean
  /** The posting for all letters, as `--jd` names it; relative to the workspace's folder. */
  readonly posting: string | undefined
  /** The config for all letters; else one is searched for upward from each letter. */
  readonly config: string | undefined
  /** Milliseconds without a keystroke after which a letter is linted. Default 200. */
  readonly debounce: number
}

/** Reads the options; what has another type than it should counts as not given. */
export function clientOptions(given: unknown): ClientOptions {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const {debounce} = values
  return {
    trusted: values.trusted === true,
    posting: text('posting'),
    config: text('config'),
    debounce: typeof debounce === 'number' && debounce >= 0 ? Math.min(debounce, 10_000) : 200
  }
}
