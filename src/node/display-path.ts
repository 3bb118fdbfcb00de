import path from 'node:path'

/** A path as people want to read it: relative where it lies in the working folder. */
export function displayPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}
