import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {hasFrontMatter} from '../letter/front-matter.ts'
import type {Letter, LetterFormat} from '../letter/letter.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {ConfigError} from '../lint/config.ts'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {IgnoreFiles} from '../node/ignore-files.ts'
import {isLetterName, letterFormat} from '../node/letter-format.ts'
import {ignoredByConfig} from '../node/lint-patterns.ts'
import {lintSource} from '../node/lint-source.ts'
import {Session} from '../node/session.ts'
import {type Place, UsageError} from '../node/usage-error.ts'
import type {ClientOptions} from './client-options.ts'

/** A letter as an editor holds it. */
export interface OpenLetter {
  readonly text: string
  readonly file: string
  readonly languageId: string
  /** The workspace's folder. */
  readonly cwd: string
}

/** What the linter says about a letter. */
export interface Checked {
  readonly text: string
  readonly format: LetterFormat
  readonly messages: readonly Diagnostic[]
  /** Why the letter was not linted: a broken config, or one that is code and may not run. One line. */
  readonly failure: {readonly message: string; readonly place: Place} | undefined
  /** What the user should know beside. One line each. */
  readonly notices: readonly string[]
}

/**
 * Lints a letter as the command does. Reads config and posting anew each time: an editor lives for days, and what it shows
 * must not be older than the files. Throws nothing that a letter, a config or a posting can be guilty of.
 */
export async function checkLetter(letter: OpenLetter, options: ClientOptions): Promise<Checked> {
  const {text, file, cwd} = letter
  const format = formatOf(letter)
  const notices: string[] = []
  const {trusted, config, posting} = options
  const notice = (line: string): void => void notices.push(line)
  const nothing = {text, format, notices, messages: [], failure: undefined}
  if (text.trim() === '') return nothing
  const session = new Session({cwd, rules, config, posting, plugins: trusted, notice})
  try {
    await session.prepare()
    if (await isIgnored(session, file)) return nothing
    if (!trusted) notices.push(...(await untrustedPlugins(session, file)))
    const {messages} = await lintSource(session, text, file, format, {})
    return {...nothing, messages}
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error
    const place = error instanceof UsageError ? error.place : {}
    return {...nothing, failure: {message: trusted ? error.message : withTrust(error.message), place}}
  }
}

/** The letter behind a check, for what needs to know its blocks. */
export async function letterOf({text, format}: Checked): Promise<Letter> {
  if (!hasFrontMatter(text)) return parseLetter(text, {format})
  const {readYaml} = await import('../letter/yaml.ts')
  return parseLetter(text, {format, yaml: readYaml})
}

/** By the extension, so that editor and command agree; without a known one by what the editor takes it for. */
function formatOf({file, languageId}: OpenLetter): LetterFormat {
  if (isLetterName(file, [])) return letterFormat(file)
  return languageId === 'markdown' ? 'markdown' : 'text'
}

async function isIgnored(session: Session, file: string): Promise<boolean> {
  return (
    (await new IgnoreFiles([], session.options.cwd).ignores(file)) || (await ignoredByConfig(session, file))
  )
}

const howToTrust = 'A workspace that is trusted may run code: initializationOptions {"trusted": true}.'

/** The command's hint is about flags, which an editor has not. */
const withTrust = (message: string): string =>
  message.includes('--no-plugins')
    ? `${message.replace(/; .*|, and --no-plugins.*/s, '')}. ${howToTrust}`
    : message

async function untrustedPlugins(session: Session, file: string): Promise<readonly string[]> {
  const loaded = await session.configOf(file)
  const named = loaded?.layers.flatMap(({config}) => config.plugins ?? []) ?? []
  if (!loaded || named.length === 0) return []
  return [
    `${path.basename(loaded.file)}: the plug-ins ${named.join(', ')} were not loaded, since this workspace is not trusted. ${howToTrust}`
  ]
}
