import {UsageError} from '../../node/usage-error.ts'
import {version} from '../version.ts'

/** Runs the language server; it ends the process itself. */
export async function runServer(stdio: boolean): Promise<never> {
  if (!stdio)
    throw new UsageError('the language server talks over standard input and output: cl-lint lsp --stdio')
  const {serve} = await import('../../editor/server.ts')
  serve(version)
  return new Promise(() => undefined)
}
