import {fileTechnologies, type TechnologyTable} from './technology-rows.ts'
import {TECHNOLOGIES} from './technologies.data.ts'

/** The build of the command puts the table here: a run reads a few dozen entries out of two thousand. */
export const technologyTable = (): TechnologyTable => fileTechnologies(TECHNOLOGIES)
