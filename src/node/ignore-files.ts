import fs from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'

/** The file with gitignore's syntax that holds for its folder and all folders in it. */
export const ignoreFileName = '.coverletterignore'

interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
}

/** Decides which paths are ignored: by `.coverletterignore` files, by patterns, deeper and later ones last. */
export class IgnoreFiles {
  private readonly chains = new Map<string, Promise<readonly IgnoreRules[]>>()
  private readonly patterns: readonly string[]
  private readonly cwd: string
  private fromPatterns: Promise<readonly IgnoreRules[]> | undefined

  /** `patterns` are relative to `cwd`. */
  constructor(patterns: readonly string[], cwd: string) {
    this.patterns = patterns
    this.cwd = cwd
  }

  /** Whether a file or, with a slash at its end, a folder is ignored. */
  async ignores(file: string): Promise<boolean> {
    this.fromPatterns ??= this.patterns.length === 0 ? Promise.resolve([]) : rulesOf(this.cwd, this.patterns)
    const chain = [...(await this.chain(path.dirname(file))), ...(await this.fromPatterns)]
    let ignored = false
    for (const {folder, rules} of chain) {
      const relative = relativePath(folder, file)
      if (relative === undefined) continue
      const verdict = rules.test(relative)
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }

  /** The rules that hold in a folder, outermost first. */
  private chain(folder: string): Promise<readonly IgnoreRules[]> {
    const known = this.chains.get(folder)
    if (known) return known
    const made = this.read(folder)
    this.chains.set(folder, made)
    return made
  }

  private async read(folder: string): Promise<readonly IgnoreRules[]> {
    const parent = path.dirname(folder)
    const outer = parent === folder ? [] : await this.chain(parent)
    const file = path.join(folder, ignoreFileName)
    if (!fs.statSync(file, {throwIfNoEntry: false})?.isFile()) return outer
    return [...outer, ...(await rulesOf(folder, fs.readFileSync(file, 'utf8')))]
  }
}

/** Whether gitignore patterns relative to a folder ignore a file. */
export async function matchesIgnore(
  folder: string,
  patterns: readonly string[],
  file: string
): Promise<boolean> {
  const relative = relativePath(folder, file)
  if (relative === undefined || patterns.length === 0) return false
  const [rules] = await rulesOf(folder, patterns)
  return rules?.rules.ignores(relative) ?? false
}

/** `patterns` as one text is an ignore file's content, with comments; a list holds one pattern each. */
async function rulesOf(
  folder: string,
  patterns: string | readonly string[]
): Promise<readonly IgnoreRules[]> {
  const {default: ignore} = await import('ignore')
  return [{folder, rules: ignore().add(patterns)}]
}

/** A path as `ignore` wants it; undefined for what lies outside the folder. */
function relativePath(folder: string, file: string): string | undefined {
  const relative = path.relative(folder, file).split(path.sep).join('/')
  if (relative === '' || relative.startsWith('../') || relative === '..' || path.isAbsolute(relative))
    return undefined
  return /[\\/]$/.test(file) ? `${relative}/` : relative
}
