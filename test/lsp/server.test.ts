import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {CodeAction, Diagnostic, MarkupContent, Range} from 'vscode-languageserver-protocol/node'
import {flawed, folder, oneRule, run} from '../cli/run.ts'
import {Client} from './client.ts'

const all: Range = {start: {line: 0, character: 0}, end: {line: 1000, character: 0}}
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({code}) => code)
const some = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length > 0
const none = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0

const rules = (config: object): string => JSON.stringify({extends: [], rules: config})

function applied(client: Client, name: string, text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[client.uri(name)]
  if (!edits) throw new Error('this action changes nothing')
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)
}

describe('diagnostics', () => {
  test('are those of the command, in the places that editors count', async () => {
    // The emoji is two UTF-16 units; so is what comes before it on its line.
    const text = flawed.replace('I am writing', '🚂 I am writing')
    const cwd = folder({'letter.md': text, '.coverletterrc.json': oneRule('warn')})
    const client = await Client.start(cwd)
    expect(client.result?.capabilities.positionEncoding).toBe('utf-16')
    await client.open('letter.md')
    const [diagnostic, ...others] = await client.diagnostics('letter.md')
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({
      code: 'banned-opener',
      source: 'cl-lint',
      severity: 2,
      range: {start: {line: 2, character: 3}}
    })
    expect(diagnostic?.codeDescription?.href).toMatch(/#banned-opener$/)
    const document = TextDocument.create('', '', 0, text)
    expect(document.getText(diagnostic?.range)).toBe('I am writing to express my strong interest in')
    const [told] = JSON.parse(run(['letter.md', '-f', 'json'], {cwd}).out) as [
      {messages: {message: string}[]}
    ]
    expect(diagnostic?.message).toBe(told.messages[0]?.message)
  })

  test('follow the text, and stale ones are not shown', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}), {
      initializationOptions: {debounce: 50}
    })
    await client.open('letter.md', 'Dear Ms. Okafor,\n')
    await client.diagnostics('letter.md', none)
    for (let version = 0; version < 20; version++)
      await client.change('letter.md', flawed + ' '.repeat(version))
    await client.diagnostics('letter.md', some)
    // Twenty changes in one go are linted once or twice, not twenty times.
    expect(client.publications('letter.md').length).toBeLessThan(6)
    await client.change('letter.md', '', {start: {line: 2, character: 0}, end: {line: 3, character: 0}})
    await client.diagnostics('letter.md', none)
    const versions = client.publications('letter.md').map(({version}) => version ?? 0)
    expect(versions).toEqual([...versions].sort((one, other) => one - other))
  })

  test('point at the line of the posting for a wrong title', async () => {
    const posting = 'Harrow Freight\n\nPosition: Senior Python Engineer\n\nYou will keep our feeds honest.\n'
    const letter =
      '---\nposting: posting.txt\n---\n\nDear Ms. Okafor,\n\nI am applying for the Python Developer role at Harrow Freight.\n'
    const cwd = folder({
      'letter.md': letter,
      'posting.txt': posting,
      '.coverletterrc.json': rules({'title-mismatch': 'error'})
    })
    const client = await Client.start(cwd)
    await client.open('letter.md')
    const [diagnostic] = await client.diagnostics('letter.md', some)
    expect(diagnostic?.relatedInformation).toMatchObject([
      {location: {uri: client.uri('posting.txt'), range: {start: {line: 2, character: 10}}}}
    ])
    const [suggestion] = await client.actions('letter.md', diagnostic?.range ?? all, ['quickfix'])
    expect(applied(client, 'letter.md', letter, suggestion)).toContain('the Senior Python Engineer role')
  })

  test('vanish when the letter is closed', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}))
    await client.open('letter.md', flawed)
    await client.diagnostics('letter.md', some)
    await client.close('letter.md')
    await client.until(() => client.publications('letter.md').at(-1)?.diagnostics.length === 0)
  })

  test('there are none for an empty letter, an ignored one, and rules that are off', async () => {
    const files = {
      '.coverletterrc.json': JSON.stringify({
        extends: [],
        rules: {'banned-opener': 'error'},
        ignores: ['drafts/**'],
        overrides: [{files: ['off.md'], rules: {'banned-opener': 'off'}}]
      }),
      '.coverletterignore': 'old.md\n'
    }
    const client = await Client.start(folder(files))
    await client.open('empty.md', ' \n')
    expect(await client.diagnostics('empty.md')).toEqual([])
    for (const name of ['drafts/letter.md', 'old.md', 'off.md']) {
      await client.open(name, flawed)
      expect(await client.diagnostics(name)).toEqual([])
    }
    await client.open('letter.txt', flawed)
    expect(codes(await client.diagnostics('letter.txt'))).toEqual(['banned-opener'])
  })

  test('a letter that was never saved is linted under the config of the folder', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}))
    const uri = 'untitled:Untitled-1'
    client.uri = () => uri
    await client.open('any', flawed, 'markdown')
    expect(codes(await client.diagnostics('any', some))).toEqual(['banned-opener'])
  })
})

describe('code actions', () => {
  const misspelt = 'Dear Ms. Okafor,\n\nI moved Javascript tests to Github.\n\nI left Javascript alone.\n'
  const config = rules({'tech-name-case': 'warn', 'banned-opener': 'error'})

  test('fix one finding, or all at once', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': config}))
    await client.open('letter.txt', misspelt)
    const [first] = await client.diagnostics('letter.txt', some)
    const [fix, ...others] = await client.actions('letter.txt', first?.range ?? all, ['quickfix'])
    expect(others).toEqual([])
    expect(fix).toMatchObject({
      title: 'Replace "Javascript" by "JavaScript"',
      kind: 'quickfix',
      isPreferred: true
    })
    expect(fix?.diagnostics).toEqual([first])
    expect(applied(client, 'letter.txt', misspelt, fix)).toBe(misspelt.replace('Javascript', 'JavaScript'))
    for (const only of ['source.fixAll', 'source.fixAll.cl-lint', 'source']) {
      const [fixAll, ...rest] = await client.actions('letter.txt', all, [only])
      expect(rest).toEqual([])
      expect(fixAll?.kind).toBe('source.fixAll.cl-lint')
      expect(applied(client, 'letter.txt', misspelt, fixAll)).toBe(
        misspelt.replaceAll('Javascript', 'JavaScript').replace('Github', 'GitHub')
      )
    }
    expect(await client.actions('letter.txt', all, ['refactor'])).toEqual([])
  })

  test('are made for the text as it is, not as it was when last linted', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': config}), {
      initializationOptions: {debounce: 10_000}
    })
    await client.open('letter.txt', misspelt)
    await client.diagnostics('letter.txt', some)
    const longer = `Leith, 3 March\n\n${misspelt}`
    await client.change('letter.txt', longer)
    const [fixAll] = await client.actions('letter.txt', all, ['source.fixAll'])
    expect(applied(client, 'letter.txt', longer, fixAll)).toContain('JavaScript tests to GitHub')
  })

  const letters: Readonly<Record<string, string>> = {
    'a paragraph': flawed,
    'a hard-wrapped paragraph': flawed.replace('strong interest', 'strong\ninterest'),
    CRLF: flawed.replaceAll('\n', '\r\n'),
    'no blank line before it': flawed.replace(',\n\n', ',\n'),
    'front matter': `---\ntitle: Backend Engineer\n---\n\n${flawed}`,
    'front matter without a blank line': `---\ntitle: Backend Engineer\n---\n${flawed}`,
    'a list': flawed.replace(
      /I am writing.*\n/,
      '- I am writing to express my strong interest in the role.\n- I kept one service.\n'
    ),
    'a byte order mark': `\uFEFF${flawed}`
  }
  test.each(Object.entries(letters))('disable comments silence exactly that: %s', async (_, text) => {
    const client = await Client.start(folder({'.coverletterrc.json': config}))
    await client.open('letter.md', text)
    expect(codes(await client.diagnostics('letter.md', some))).toEqual(['banned-opener'])
    const disables = (await client.actions('letter.md', all, ['quickfix'])).filter(({title}) =>
      title.startsWith('Disable')
    )
    expect(disables.map(({title}) => title)).toEqual([
      'Disable banned-opener for this paragraph',
      'Disable banned-opener for the whole letter'
    ])
    for (const disable of disables) {
      const silenced = applied(client, 'letter.md', text, disable)
      expect(silenced.replace(/ *<!--.*-->\r?\n/, '')).toBe(text)
      await client.change('letter.md', silenced)
      expect(await client.diagnostics('letter.md', none)).toEqual([])
    }
  })

  test('plain text has no comments, so it gets none', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': config}))
    await client.open('letter.txt', flawed)
    await client.diagnostics('letter.txt', some)
    expect(await client.actions('letter.txt', all)).toEqual([])
  })
})

test('a hover explains the rule', async () => {
  const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}))
  await client.open('letter.md', flawed)
  const [diagnostic] = await client.diagnostics('letter.md', some)
  const hover = await client.hover('letter.md', {line: 2, character: 5})
  expect(hover?.range).toEqual(diagnostic?.range)
  const {kind, value} = hover?.contents as MarkupContent
  expect(kind).toBe('markdown')
  expect(value).toMatch(/^\*\*banned-opener\*\* — /)
  expect(value).toContain('How to mend it')
  expect(value).toContain('rules/README.md#banned-opener')
  expect(await client.hover('letter.md', {line: 0, character: 2})).toBeNull()
})

describe('configs and postings', () => {
  test('are watched, and read anew when they change', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}))
    await client.until(() => client.registrations.length > 0)
    expect(JSON.stringify(client.registrations)).toContain('**/.coverletterrc.json')
    await client.open('letter.md', flawed)
    expect(await client.diagnostics('letter.md', some)).toMatchObject([{severity: 1}])
    await client.write('.coverletterrc.json', oneRule('warn'))
    await client.diagnostics('letter.md', ([first]) => first?.severity === 2)
    await client.write('.coverletterignore', 'letter.md\n')
    await client.diagnostics('letter.md', none)
  })

  test('a changed posting counts', async () => {
    const letter =
      '---\nposting: posting.txt\n---\n\nDear Ms. Okafor,\n\nI am applying for the Python Developer role.\n'
    const files = {
      'letter.md': letter,
      'posting.txt': 'Python Engineer\n',
      '.coverletterrc.json': rules({'title-mismatch': 'error'})
    }
    const client = await Client.start(folder(files))
    await client.open('letter.md')
    await client.diagnostics('letter.md', some)
    await client.write('posting.txt', 'Python Developer\n')
    await client.diagnostics('letter.md', none)
  })

  test('are read anew though the client watches nothing', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}), {watches: false})
    await client.open('letter.md', flawed)
    await client.diagnostics('letter.md', ([first]) => first?.severity === 1)
    expect(client.registrations).toEqual([])
    fs.writeFileSync(path.join(client.folder, '.coverletterrc.json'), oneRule('warn'))
    await client.change('letter.md', `${flawed} `)
    await client.diagnostics('letter.md', ([first]) => first?.severity === 2)
    fs.writeFileSync(path.join(client.folder, '.coverletterrc.json'), oneRule('error'))
    await client.save('letter.md')
    await client.diagnostics('letter.md', ([first]) => first?.severity === 1)
  })

  test('the posting for all letters comes from the client', async () => {
    const client = await Client.start(
      folder({'posting.txt': 'Python Engineer\n', '.coverletterrc.json': rules({'title-mismatch': 'error'})}),
      {
        initializationOptions: {posting: 'posting.txt'}
      }
    )
    await client.open('letter.md', 'Dear Ms. Okafor,\n\nI am applying for the Python Developer role.\n')
    expect(codes(await client.diagnostics('letter.md', some))).toEqual(['title-mismatch'])
  })

  test.each([
    ['not JSON', '{"rules": ', /\.coverletterrc\.json:1:11: not valid JSON/],
    ['a wrong key', '{"rulez": {}}', /rulez: unknown key/],
    ['a wrong rule', '{"rules": {"banned-openr": "warn"}}', /did you mean/]
  ])('a broken config is told, and the server lives on: %s', async (_, broken, message) => {
    const client = await Client.start(folder({'.coverletterrc.json': broken}), {
      initializationOptions: {trusted: true}
    })
    await client.open('letter.md', flawed)
    const [failure, ...others] = await client.diagnostics('letter.md', some)
    expect(others).toEqual([])
    expect(failure?.message).toMatch(message)
    expect(failure?.severity).toBe(1)
    await client.change('letter.md', `${flawed} `)
    await client.diagnostics('letter.md', some)
    await client.until(() => client.shown.length > 0)
    expect(client.shown).toHaveLength(1)
    expect(client.shown[0]).toMatch(message)
    await client.write('.coverletterrc.json', oneRule('error'))
    await client.diagnostics('letter.md', ([first]) => first?.code === 'banned-opener')
  })

  test('what is no JSON is marked in the config too, until it is mended', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': '{\n"rules": }'}))
    await client.open('letter.md', flawed)
    expect(await client.diagnostics('.coverletterrc.json', some)).toMatchObject([
      {range: {start: {line: 1, character: 9}}}
    ])
    await client.write('.coverletterrc.json', oneRule('error'))
    await client.diagnostics('.coverletterrc.json', none)
  })

  test('a posting that is missing is told', async () => {
    const client = await Client.start(folder({'.coverletterrc.json': oneRule('error')}))
    await client.open('letter.md', `---\nposting: gone.txt\n---\n\n${flawed}`)
    await client.diagnostics('letter.md', some)
    await client.until(() => client.shown.length > 0)
    expect(client.shown[0]).toContain('gone.txt')
  })
})

describe('trust', () => {
  const code = `import fs from 'node:fs'
fs.writeFileSync(new URL('ran.txt', import.meta.url), 'the code ran')
export default {extends: [], rules: {'banned-opener': 'warn'}}
`

  test('no code of a workspace runs unless the client trusts it', async () => {
    const client = await Client.start(folder({'coverletter.config.mjs': code}))
    await client.open('letter.md', flawed)
    const [failure] = await client.diagnostics('letter.md', some)
    const message =
      'coverletter.config.mjs: this config is code. A workspace that is trusted may run code: initializationOptions {"trusted": true}.'
    expect(failure?.message).toBe(message)
    await client.until(() => client.shown.length > 0)
    expect(client.shown).toEqual([`cl-lint: ${message}`])
    expect(fs.existsSync(path.join(client.folder, 'ran.txt'))).toBe(false)
  })

  test('a package that a config extends is not loaded either', async () => {
    const files = {
      '.coverletterrc.json': '{"extends": ["house"]}',
      'node_modules/house/package.json': '{"name": "house", "main": "index.js"}',
      'node_modules/house/index.js':
        "require('node:fs').writeFileSync(__dirname + '/../../ran.txt', ''); module.exports = {}"
    }
    const client = await Client.start(folder(files))
    await client.open('letter.md', flawed)
    const [failure] = await client.diagnostics('letter.md', some)
    expect(failure?.message).toMatch(/"house" is a package.*initializationOptions/)
    expect(fs.existsSync(path.join(client.folder, 'ran.txt'))).toBe(false)
  })

  test('with trust it runs', async () => {
    const client = await Client.start(folder({'coverletter.config.mjs': code}), {
      initializationOptions: {trusted: true}
    })
    await client.open('letter.md', flawed)
    expect(await client.diagnostics('letter.md', some)).toMatchObject([{code: 'banned-opener', severity: 2}])
    expect(fs.existsSync(path.join(client.folder, 'ran.txt'))).toBe(true)
  })
})

test('the process ends as the protocol says', async () => {
  const client = await Client.start(folder())
  expect(await client.stop()).toBe(0)
})

test('without --stdio it says how to start it', () => {
  const {code, out, err} = run(['lsp'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(/^cl-lint: .*cl-lint lsp --stdio\n$/)
})
