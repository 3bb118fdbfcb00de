import '../../rules/index.ts'
import {builtIn} from '../language/phrase-index.ts'
import type {PhraseTable} from '../language/phrase-table.ts'

/** All built-in phrases, filed: what the build puts in the place of `builtTable`. */
export const table: PhraseTable = builtIn.toTable()
