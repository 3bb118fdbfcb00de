import path from 'node:path'
import type {Letter} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import type {ConfigLayer} from '../lint/resolve-settings.ts'
import type {Posting} from '../posting/posting.ts'
import {displayPath} from './display-path.ts'
import {postingFromConfig} from './posting-patterns.ts'
import {readPostingText, understand} from './load-posting.ts'
import {UsageError} from './usage-error.ts'

export interface PostingsOptions {
  readonly cwd: string
  /** The posting for all letters (`--jd`). */
  readonly file?: string | undefined
  /** Whether a letter without a posting is an error (`--require-jd`). */
  readonly required?: boolean | undefined
  readonly notice: (text: string) => void
}

/** Which posting each letter answers. Each posting is read once, and understood once for each list of added technologies. */
export class LetterPostings {
  private readonly texts = new Map<string, string>()
  private readonly loaded = new Map<string, Promise<Posting>>()
  private readonly options: PostingsOptions

  constructor(options: PostingsOptions) {
    // A letter may be looked at twice, but the same is told once.
    const told = new Set<string>()
    const notice = (text: string): void => {
      if (told.has(text)) return
      told.add(text)
      options.notice(text)
    }
    this.options = {...options, notice}
  }

  /** The posting for all letters, if one was named. Ask before the first letter: a mistake in it ends the run. */
  async common(technologies: readonly string[] = []): Promise<Posting | undefined> {
    const {file, cwd} = this.options
    return file === undefined ? undefined : this.load(path.resolve(cwd, file), file, technologies)
  }

  /**
   * The posting of one letter: the common one, else the one that front matter names, else the config's. A letter is
   * worth linting without the posting that its front matter names, so a missing one is a notice unless it is required.
   * @throws {UsageError} One line; its place is in the letter where the letter names the posting.
   */
  async of(
    file: string,
    letter: Letter | undefined,
    layers: readonly ConfigLayer[],
    technologies: readonly string[] = []
  ): Promise<Posting | undefined> {
    const common = await this.common(technologies)
    if (common) return common
    const named = letter?.frontMatter?.data.posting
    if (letter && named !== undefined && named !== null) return this.named(named, file, letter, technologies)
    const fromConfig = postingFromConfig(file, layers)
    if (fromConfig !== undefined)
      return this.load(
        fromConfig,
        `${displayPath(fromConfig, this.options.cwd)} (config, postings)`,
        technologies
      )
    if (!this.options.required) return undefined
    throw new UsageError(
      'no posting for this letter, and --require-jd asks for one: give --jd, or `posting:` in front matter'
    )
  }

  private async named(
    value: unknown,
    file: string,
    letter: Letter,
    technologies: readonly string[]
  ): Promise<Posting | undefined> {
    const span = letter.frontMatter?.valueSpan('posting') ?? letter.frontMatter?.span
    const place = new LineIndex(letter.source).point(span?.start ?? 0)
    try {
      if (typeof value !== 'string') throw new UsageError('is no path')
      return await this.load(path.resolve(path.dirname(file), value), value, technologies)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const message = `front matter, posting: ${error.message}`
      if (this.options.required) throw new UsageError(message, {filePath: file, ...place})
      this.options.notice(
        `${displayPath(file, this.options.cwd)}:${String(place.line)}: ${message}, so the letter is not compared with it`
      )
      return undefined
    }
  }

  private load(file: string, name: string, technologies: readonly string[]): Promise<Posting> {
    const key = JSON.stringify([file, ...technologies])
    const known = this.loaded.get(key)
    if (known) return known
    const posting = this.read(file, name, technologies)
    this.loaded.set(key, posting)
    return posting
  }

  private async read(file: string, name: string, technologies: readonly string[]): Promise<Posting> {
    const known = this.texts.get(file)
    const text = known ?? (await readPostingText(file, name))
    this.texts.set(file, text)
    const found = await understand(file, text, technologies)
    if (known === undefined && !found.title)
      this.options.notice(`${name}: no title was found in this posting, so titles are not compared`)
    return found
  }
}
