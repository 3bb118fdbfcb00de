import picomatch from 'picomatch'

const matchers = new Map<string, (path: string) => boolean>()

/**
 * Whether one of the globs matches a file, by its path relative to `base` (a folder), as in ESLint's flat config: `*.md`
 * means that folder alone, `**` any depth. A file outside the base matches nothing.
 */
export function matchesFiles(globs: readonly string[], filename: string, base: string | undefined): boolean {
  const path = relativePath(filename, base)
  return path !== undefined && globs.some((glob) => matcher(glob)(path))
}

function matcher(glob: string): (path: string) => boolean {
  let match = matchers.get(glob)
  if (!match) {
    match = picomatch(glob.replace(/^(!?)\.\//, '$1'), {dot: true, windows: false})
    matchers.set(glob, match)
  }
  return match
}

function relativePath(filename: string, base: string | undefined): string | undefined {
  const path = slashed(filename).replace(/^\.\//, '')
  if (base === undefined || !isAbsolute(path)) return path
  const folder = slashed(base).replace(/\/+$/, '') + '/'
  return path.startsWith(folder) ? path.slice(folder.length) : undefined
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

// On POSIX a backslash may be part of a name.
const slashed = (path: string): string => (/^[A-Za-z]:\\|^\\\\/.test(path) ? path.replace(/\\/g, '/') : path)
