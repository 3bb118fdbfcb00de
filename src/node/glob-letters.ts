import path from 'node:path'
import {glob} from 'tinyglobby'
import type {FindOptions, Found} from './find-letters.ts'
import {isLetterName} from './letter-format.ts'

/** Letters that a glob matches. A glob that names an extension itself (`*.text`) needs no `--ext`. */
export async function* globLetters(pattern: string, options: FindOptions): AsyncGenerator<Found> {
  const namesExtension = /\.[\w{},()|]+$/.test(pattern)
  const files = await glob(pattern.split(path.sep).join('/'), {
    cwd: options.cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**']
  })
  for (const file of files.map((name) => path.normalize(name)).sort()) {
    if (!namesExtension && !isLetterName(file, options.extensions)) continue
    if (await options.ignore?.ignores(file)) continue
    yield {kind: 'letter', path: file, named: false}
  }
}
