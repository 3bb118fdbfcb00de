import {expect, test} from 'vitest'
import {folderUri, relativePath, uriOf, webAddress} from './paths.ts'

test.each([
  ['/a/b/c.md', '/a/b', 'c.md'],
  ['/a/b/c.md', '/a/b/', 'c.md'],
  ['/a/bc/d.md', '/a/b', '/a/bc/d.md'],
  ['/a.md', '/', 'a.md'],
  ['/a/b', '/a/b', '/a/b'],
  ['./x/y.md', '/a', 'x/y.md'],
  ['x\\y.md', '/a', 'x\\y.md'],
  ['C:\\a\\b\\c.md', 'C:\\a', 'b/c.md'],
  ['C:\\a\\b.md', 'D:\\a', 'C:/a/b.md'],
  ['b\\c.md', 'C:\\a', 'b/c.md'],
  ['<text>', '/a', '<text>']
])('%s seen from %s is %s', (path, cwd, expected) => {
  expect(relativePath(path, cwd)).toBe(expected)
})

test.each([
  ['/a/ü b#?.md', '/a', '%C3%BC%20b%23%3F.md'],
  ['/a:b/c.md', '/x', 'file:///a%3Ab/c.md'],
  ['C:\\a b\\c.md', 'D:\\', 'file:///C:/a%20b/c.md'],
  ['\\\\server\\share\\c.md', 'D:\\', 'file://server/share/c.md'],
  ['/a/\uD800.md', '/a', '%EF%BF%BD.md']
])('%s seen from %s is the address %s', (path, cwd, expected) => {
  expect(uriOf(path, cwd).uri).toBe(expected)
  expect(URL.canParse(expected, 'file:///')).toBe(true)
})

test('a folder ends with a slash', () => {
  expect(folderUri('/a b')).toBe('file:///a%20b/')
  expect(folderUri('/')).toBe('file:///')
  expect(folderUri('C:\\a')).toBe('file:///C:/a/')
})

test('addresses of the web', () => {
  for (const url of ['https://a.example', 'http://localhost:80/a?b=c#d', 'https://a.example/%20'])
    expect(webAddress(url)).toBe(url)
  for (const url of [
    'ftp://a.example',
    'https://a.example/%',
    'https://a.example/"',
    'https://',
    '//a.example',
    ''
  ])
    expect(webAddress(url)).toBeUndefined()
})
