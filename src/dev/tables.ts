import '../../rules/index.ts'
import {builtIn} from '../language/phrase-index.ts'
import type {PhraseTable} from '../language/phrase-table.ts'
import type {TechnologyTable} from '../language/technology-rows.ts'
import {technologyTable} from '../language/technology-table.ts'

// What the build of the command files beforehand.

/** All built-in phrases, for `builtTable`. */
export const phrases: PhraseTable = builtIn.toTable()

/** All technologies, for `technologyTable`. */
export const technologies: TechnologyTable = technologyTable()
