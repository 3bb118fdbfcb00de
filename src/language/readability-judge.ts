import type {Root, Word} from 'nlcst'
import retextReadability from 'retext-readability'
import {VFile} from 'vfile'

/** How hard a sentence may be: reader's age, share of the formulas that must find it too hard, fewest words judged. */
export interface ReadingLevel {
  readonly age: number
  readonly threshold: number
  readonly minWords: number
}

/** What `retext-readability` says of one sentence made of these words; undefined if it has nothing to say. */
export function judge(words: readonly string[], level: ReadingLevel): string | undefined {
  const file = new VFile()
  retextReadability(level)(treeOf(words), file)
  return file.messages[0]?.reason
}

const treeOf = (words: readonly string[]): Root => ({
  type: 'RootNode',
  children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: words.map(wordOf)}]}]
})

const wordOf = (value: string): Word => ({type: 'WordNode', children: [{type: 'TextNode', value}]})
