import path from 'node:path'
import {childrenOf, edited} from './syntax.mjs'

/*
 * Patterns with classes of Unicode read well and take long to compile. The build makes each a `LetterPattern`, which compiles
 * them only for texts that have such letters. One that stands in a function goes to the head of its file where it can, since it
 * is to be compiled once.
 */

const readers = ['replace', 'replaceAll', 'match', 'matchAll', 'search', 'split']

const hasClass = (text) => /\\[pP]\{/.test(text)

/** Whether a literal is used in place, so that one object may serve every time. */
const isUsedInPlace = (node, parent, grandparent) =>
  (parent.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    parent.callee.type === 'MemberExpression' &&
    readers.includes(parent.callee.property.name)) ||
  (!/[gy]/.test(node.regex.flags) &&
    parent.type === 'MemberExpression' &&
    ['test', 'exec'].includes(parent.property.name) &&
    grandparent.type === 'CallExpression')

/** The code of a module with its patterns replaced; `parse` gives its syntax tree. */
export function withLetterPatterns(code, parse, runtime) {
  if (!hasClass(code)) return undefined
  const edits = []
  const heads = []
  const visit = (node, parent, grandparent) => {
    if (node.type === 'Literal' && node.regex?.flags.includes('u') && hasClass(node.regex.pattern)) {
      const {pattern, flags} = node.regex
      const made = `new LetterPattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
      const name = `letterPattern$${heads.length}`
      const inPlace = isUsedInPlace(node, parent, grandparent)
      if (inPlace) heads.push(`const ${name} = ${made};`)
      edits.push({start: node.start, end: node.end, text: inPlace ? name : made})
    } else if (
      node.type === 'NewExpression' &&
      node.callee.name === 'RegExp' &&
      hasClass(code.slice(node.start, node.end).replaceAll('\\\\', '\\')) &&
      /^'[a-z]*u[a-z]*'$/.test(node.arguments[1]?.raw ?? '')
    )
      edits.push({start: node.callee.start, end: node.callee.end, text: 'LetterPattern'})
    for (const child of childrenOf(node)) visit(child, node, parent)
  }
  visit(parse(code), {}, {})
  if (edits.length === 0) return undefined
  return [
    `import {LetterPattern} from ${JSON.stringify(runtime)};`,
    ...heads,
    '\n',
    edited(code, edits)
  ].join('')
}

/** For the sources under a root: what packages bring along is their own. */
export const letterPatterns = (root) => {
  const runtime = path.join(root, 'src/letter/letter-pattern.ts')
  return {
    name: 'letter-patterns',
    transform(code, id) {
      const name = path.relative(root, id)
      const isOurs = /^(?:src|rules)[\\/].*\.ts$/.test(name) && id !== runtime
      return (isOurs && withLetterPatterns(code, (text) => this.parse(text, {lang: 'ts'}), runtime)) || null
    }
  }
}
