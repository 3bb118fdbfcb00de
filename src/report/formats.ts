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
  },
  pretty: {
    about: 'for people, with the words in question',
    load: async () => (await import('./pretty.ts')).pretty
  },
  ndjson: {
    about: 'one message a line',
    machine: true,
    load: async () => (await import('./ndjson.ts')).ndjson
  },
  unix: {about: 'file:line:column: message', load: async () => (await import('./unix.ts')).unix},
  github: {about: 'GitHub Actions', machine: true, load: async () => (await import('./github.ts')).github},
  gitlab: {
    about: 'GitLab Code Quality',
    machine: true,
    load: async () => (await import('./gitlab.ts')).gitlab
  },
  sarif: {about: 'SARIF 2.1.0', machine: true, load: async () => (await import('./sarif.ts')).sarif},
  junit: {about: 'JUnit XML', machine: true, load: async () => (await import('./junit.ts')).junit},
  checkstyle: {
    about: 'Checkstyle XML',
    machine: true,
    load: async () => (await import('./checkstyle.ts')).checkstyle
  },
  rdjson: {about: 'reviewdog', machine: true, load: async () => (await import('./rdjson.ts')).rdjson},
  markdown: {
    about: 'a comment on a pull request',
    machine: true,
    load: async () => (await import('./markdown.ts')).markdown
  },
  html: {
    about: 'a page with the letter, marks and notes',
    machine: true,
    load: async () => (await import('./html.ts')).html
  }
}
