import path from 'node:path'
import type {ConfigLayer} from '../lint/resolve-settings.ts'

/**
 * The posting that configs name for a letter: patterns with `{name}`, `*` and `**`, and the path each stands for, relative to the
 * config. Later layers win; of one layer, the first pattern that matches.
 */
export function postingFromConfig(letter: string, layers: readonly ConfigLayer[]): string | undefined {
  for (const {config, base} of layers.toReversed()) {
    if (base === undefined) continue
    const relative = path.relative(base, letter).split(path.sep).join('/')
    for (const [pattern, target] of Object.entries(config.postings ?? {})) {
      const values = match(pattern.replace(/^\.\//, ''), relative)
      if (values)
        return path.resolve(
          base,
          target.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written)
        )
    }
  }
  return undefined
}

/** Whether configs name a file as the posting of some letter. */
export const isPostingInConfig = (file: string, layers: readonly ConfigLayer[]): boolean =>
  layers.some(({config, base}) => {
    if (base === undefined) return false
    const relative = path.relative(base, file).split(path.sep).join('/')
    return Object.values(config.postings ?? {}).some(
      (target) => match(target.replace(/^\.\//, ''), relative) !== undefined
    )
  })

/** What each `{name}` of a pattern stands for in a path; each matches within one folder or file name. */
function match(pattern: string, file: string): ReadonlyMap<string, string> | undefined {
  const names: string[] = []
  const source = pattern.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return globSource(piece)
    names.push(piece)
    return '([^/]+)'
  })
  const found = new RegExp(`^${source.join('')}$`).exec(file)
  if (!found) return undefined
  const values = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const value = found[index + 1] ?? ''
    if ((values.get(name) ?? value) !== value) return undefined
    values.set(name, value)
  }
  return values
}

/** `**` stands for any folders, `*` for a name or part of one. */
const globSource = (piece: string): string =>
  piece
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => globs[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('')

const globs: Readonly<Record<string, string>> = {'**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*'}
