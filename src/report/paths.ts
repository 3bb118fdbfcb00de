/** Name of standard input that was given none. */
export const nameless = '<text>'

const isWindows = (path: string): boolean => /^(?:[a-z]:[\\/]|\\\\)/i.test(path)
const isAbsolute = (path: string): boolean => path.startsWith('/') || isWindows(path)
/** Elsewhere than on Windows a backslash may be part of a name. */
const posix = (path: string): string => (isWindows(path) ? path.replaceAll('\\', '/') : path)

/** A path as people and repositories have it: relative to `cwd` where it lies in it, with slashes. */
export function relativePath(path: string, cwd: string): string {
  const given = !isAbsolute(path) && isWindows(cwd) ? path.replaceAll('\\', '/') : posix(path)
  const folder = posix(cwd).replace(/\/*$/, '/')
  const inside = isAbsolute(path) && given.startsWith(folder) && given.length > folder.length
  return (inside ? given.slice(folder.length) : given).replace(/^(?:\.\/+)+(?=[^/])/, '')
}

/** A path as a URI: relative to `cwd` where it lies in it, else `file:`. */
export function uriOf(path: string, cwd: string): {readonly uri: string; readonly relative: boolean} {
  const shown = relativePath(path, cwd)
  return isAbsolute(shown)
    ? {uri: fileUri(shown), relative: false}
    : {uri: shown.split('/').map(encoded).join('/'), relative: true}
}

/** An address of the web, for links; undefined for every other, whatever it would do. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[\w\-./?&=#~+:,;]|%[\dA-F]{2})*)?$/i.test(url)
    ? url
    : undefined

/** A folder as a URI with a slash at its end. */
export const folderUri = (path: string): string => fileUri(posix(path).replace(/\/*$/, '/'))

function fileUri(path: string): string {
  const [drive = '', ...names] = posix(path).split('/')
  // `C:` keeps its colon; `//server/share` has its host where others have nothing.
  if (/^[a-z]:$/i.test(drive)) return `file:///${[drive, ...names.map(encoded)].join('/')}`
  if (path.startsWith('//')) return `file://${names.slice(1).map(encoded).join('/')}`
  return `file://${[drive, ...names].map(encoded).join('/')}`
}

/** Half a surrogate pair has no encoding. */
const encoded = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))
