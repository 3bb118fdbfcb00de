import {jsonText} from './escape.ts'
import {jsonMessage} from './json.ts'
import type {Reporter} from './reporter.ts'

/** One diagnostic a line: the keys of ESLint's message, with `filePath` in front. */
export const ndjson = (): Reporter => ({
  file: ({filePath, messages}) =>
    messages.map((message) => `${jsonText({filePath, ...jsonMessage(message)})}\n`).join(''),
  end: () => ''
})
