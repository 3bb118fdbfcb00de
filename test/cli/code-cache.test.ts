import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {cacheFile, readCache, writeCache} from '../../src/cli/code-cache.ts'
import {clean, folder, run} from './run.ts'

const posix = process.platform !== 'win32'

test('where it lies, and where there is none', () => {
  const of = (env: Readonly<Record<string, string>>): string | undefined => cacheFile('/x/start-abc.cjs', env)
  const name: unknown = expect.stringContaining(`/cl-lint/start-abc-${process.version}-${process.arch}`)
  if (posix) {
    expect(of({HOME: '/home/t', NODE_OPTIONS: '--no-opt'})).not.toBe(of({HOME: '/home/t'}))
    expect(of({HOME: '/home/t'})).toEqual(name)
    expect(of({HOME: '/home/t', XDG_CACHE_HOME: '/cache'})).toMatch(/^\/cache\/cl-lint\/start-abc-/)
  }
  expect(of({})).toBeUndefined()
  expect(of({HOME: 'relative', XDG_CACHE_HOME: 'relative', LOCALAPPDATA: 'relative'})).toBeUndefined()
  expect(of({HOME: '/home/t', LOCALAPPDATA: 'C:\\x', NODE_DISABLE_COMPILE_CACHE: '1'})).toBeUndefined()
})

test('what is written is read; what others may write is not', () => {
  const file = path.join(folder(), 'new/cl-lint/code')
  writeCache(file, Buffer.from('code'))
  expect(readCache(file)?.toString()).toBe('code')
  writeCache(file, Buffer.from('newer'))
  expect(readCache(file)?.toString()).toBe('newer')
  expect(fs.readdirSync(path.dirname(file))).toEqual(['code'])
  if (!posix) return
  expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  fs.chmodSync(file, 0o666)
  expect(readCache(file)).toBeUndefined()
})

test('a place that cannot be written or read costs nothing but time', () => {
  const taken = path.join(folder({taken: ''}), 'taken/cl-lint/code')
  expect(() => writeCache(taken, Buffer.from('code'))).not.toThrow()
  expect(readCache(taken)).toBeUndefined()
})

test('the command leaves its code, uses it, and survives a broken one', () => {
  const cwd = folder({'letter.md': clean})
  const env = {XDG_CACHE_HOME: path.join(cwd, 'cache'), LOCALAPPDATA: path.join(cwd, 'cache')}
  run(['--version'], {cwd, env})
  expect(fs.existsSync(path.join(cwd, 'cache'))).toBe(false)
  const first = run(['letter.md'], {cwd, env})
  const name = fs.readdirSync(path.join(cwd, 'cache/cl-lint')).find((file) => file.startsWith('start-')) ?? ''
  const file = path.join(cwd, 'cache/cl-lint', name)
  const {mtimeMs, size} = fs.statSync(file)
  expect(size).toBeGreaterThan(10_000)
  expect(run(['letter.md'], {cwd, env})).toEqual(first)
  expect(fs.statSync(file).mtimeMs).toBe(mtimeMs)
  fs.writeFileSync(file, 'broken')
  expect(run(['letter.md'], {cwd, env})).toEqual(first)
  expect(fs.statSync(file).size).toBeGreaterThan(10_000)
})
