import {parseAst} from 'rolldown/parseAst'
import {childrenOf, edited} from './syntax.mjs'

/*
 * Patterns that a text matches when it is one of some words, `/^(?:years?|months?)$/`, read well and cost much: V8 parses each
 * one that it comes by, and compiles it twice. A run comes by hundreds. The build puts sets of the words in their place, where
 * nothing but `test` is asked of them.
 */

/** More words than this stay a pattern. */
const most = 200

class NotFinite extends Error {}

/** The texts that a pattern without flags matches, if they are few and the pattern is anchored at both ends. */
export function wordsOf(source) {
  if (!/^\^.*\$$/s.test(source) || source.endsWith('\\$')) return undefined
  const reader = new Reader(source.slice(1, -1))
  try {
    const words = reader.sequence()
    return reader.isThrough ? [...new Set(words)] : undefined
  } catch (error) {
    if (error instanceof NotFinite) return undefined
    throw error
  }
}

class Reader {
  at = 0
  constructor(text) {
    this.text = text
  }

  get isThrough() {
    return this.at === this.text.length
  }

  sequence() {
    let words = ['']
    while (!this.isThrough && !'|)'.includes(this.text[this.at])) {
      const next = this.atom()
      const mark = this.text[this.at]
      if (mark !== undefined && '*+{'.includes(mark)) throw new NotFinite()
      const choices = mark === '?' ? ['', ...next] : next
      if (mark === '?') this.at++
      if (this.text[this.at] === '?') throw new NotFinite()
      words = words.flatMap((word) => choices.map((choice) => word + choice))
      if (words.length > most) throw new NotFinite()
    }
    return words
  }

  atom() {
    const {text} = this
    if (text.startsWith('(?:', this.at)) return this.group()
    const [match, escaped, members] =
      /^(?:\\([./\\()[\]{}?*+|^$-])|\[([A-Za-z\d]+)\]|[\w'% ,:;"@#&=<>~!/–—-])/.exec(text.slice(this.at)) ??
      []
    if (match === undefined) throw new NotFinite()
    this.at += match.length
    return members === undefined ? [escaped ?? match] : [...members]
  }

  group() {
    this.at += '(?'.length
    const words = []
    do {
      this.at++
      words.push(...this.sequence())
      if (words.length > most) throw new NotFinite()
    } while (this.text[this.at] === '|')
    if (this.text[this.at] !== ')') throw new NotFinite()
    this.at++
    return words
  }
}

const finite = (node) =>
  node?.type === 'Literal' && node.regex?.flags === '' ? wordsOf(node.regex.pattern) : undefined

/** The object of a call `object.test(one argument)`. */
const tested = ({type, callee, arguments: given}) =>
  type === 'CallExpression' &&
  given.length === 1 &&
  given[0].type !== 'SpreadElement' &&
  callee.type === 'MemberExpression' &&
  !callee.computed &&
  !callee.optional &&
  callee.property.name === 'test'
    ? callee.object
    : undefined

const helper =
  'const finite$setOf = (list) => { let words; return (text) => (words ??= new Set(list.split("\\n"))).has(String(text)) };\n'

/** A script in which patterns of a few words are sets of these words. */
export function withSets(code) {
  const constants = new Map()
  const uses = new Map()
  const inline = []
  const visit = (node, parent) => {
    const object = tested(node)
    const words = finite(object)
    if (words) inline.push({object, callee: node.callee, words})
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && finite(node.init))
      constants.set(node.id.name, [...(constants.get(node.id.name) ?? []), node])
    if (node.type === 'Identifier') {
      const property = parent.type === 'MemberExpression' && parent.property === node && !parent.computed
      const key = parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
      if (!property && !key) uses.set(node.name, [...(uses.get(node.name) ?? []), {node, parent}])
    }
    for (const child of childrenOf(node)) visit(child, node)
    if (object?.type === 'Identifier')
      uses.set(
        object.name,
        uses.get(object.name).map((use) => (use.node === object ? {...use, callee: node.callee} : use))
      )
  }
  visit(parseAst(code), {})

  const sets = new Map()
  const nameOf = (words) => {
    const list = JSON.stringify(words.join('\n'))
    if (!sets.has(list)) sets.set(list, `finite$set${sets.size}`)
    return sets.get(list)
  }
  const edits = inline.map(({callee, words}) => ({...range(callee), text: nameOf(words)}))
  for (const [name, [declarator, ...others]] of constants) {
    const all = uses.get(name).filter(({node}) => node !== declarator.id)
    // A name that stands for two things, or of which more is asked than to test, stays a pattern.
    if (others.length > 0 || !all.every(({callee}) => callee)) continue
    edits.push({...range(declarator.init), text: nameOf(finite(declarator.init))})
    for (const {callee} of all) edits.push({...range(callee), text: name})
  }
  if (edits.length === 0) return code
  const declared = [...sets].map(([list, name]) => `const ${name} = finite$setOf(${list});\n`)
  return [helper, ...declared, edited(code, edits)].join('')
}

const range = ({start, end}) => ({start, end})

export const finitePatterns = {name: 'finite-patterns', renderChunk: (code) => withSets(code)}
