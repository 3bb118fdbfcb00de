import type {CreateReporter} from './reporter.ts'

interface Format {
  /** For `--help` and for the line that lists what exists. */
  readonly about: string
  /** Read by programs: stays valid, with a fatal result, even where a run fails. */
  readonly machine?: true
  load(): Promise<CreateReporter>
}

/** Every format by name; each loads only when it is asked for. */
export const formats: Readonly<Record<string, Format>> = {
  stylish: {about: 'for people', load: async () => (await import('./stylish.ts')).stylish},
  json: {about: "ESLint's results", machine: true, load: async () => (await import('./json.ts')).json},
  'json-with-metadata': {
    about: 'results and what they were made with',
    machine: true,
    load: async () => (await import('./json-with-metadata.ts')).jsonWithMetadata
  }
}
