import path from 'node:path'

/** Whether a name in a config is a path and no package: `./x`, `../x` or an absolute one. */
export const isPath = (name: string): boolean => /^\.{1,2}[\\/]/.test(name) || path.isAbsolute(name)
