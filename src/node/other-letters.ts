import type {OtherLetter} from '../lint/rule.ts'
import {displayPath} from './display-path.ts'
import type {Found} from './find-letters.ts'
import {letterFormat} from './letter-format.ts'
import {readText} from './read-text.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/** The companies that the letters of a run are for; read when first asked for, and once. */
export class OtherLetters {
  private readonly session: Session
  private readonly find: () => AsyncIterable<Found>
  private known: Promise<readonly (OtherLetter & {readonly path: string})[]> | undefined

  constructor(session: Session, find: () => AsyncIterable<Found>) {
    this.session = session
    this.find = find
  }

  /** All letters but one. */
  async of(file: string): Promise<OtherLetter[]> {
    this.known ??= this.read()
    return (await this.known).filter(({path}) => path !== file)
  }

  private async read(): Promise<(OtherLetter & {path: string})[]> {
    const letters: (OtherLetter & {path: string})[] = []
    for await (const found of this.find()) {
      if (found.kind !== 'letter') continue
      const company = await this.companyOf(found.path)
      if (company !== undefined)
        letters.push({path: found.path, file: displayPath(found.path, this.session.options.cwd), company})
    }
    return letters
  }

  /** The company of a letter's posting; what cannot be read is told where that letter is linted. */
  private async companyOf(path: string): Promise<string | undefined> {
    try {
      const {text} = readText(path, path)
      const config = await this.session.configOf(path)
      const {posting} = await this.session.task(text, path, letterFormat(path), config)
      return posting?.company?.value
    } catch (error) {
      if (error instanceof UsageError) return undefined
      throw error
    }
  }
}
