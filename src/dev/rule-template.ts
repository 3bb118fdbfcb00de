import {defineRule} from '../lint/rule.ts'

const phrase = /\bto be (?:quite |perfectly )?honest\b/gi

export default defineRule<{allow: readonly string[]}, 'found'>({
  id: 'rule-template',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'The phrase “to be honest”.',
    why: 'It makes a reader wonder about the other sentences.',
    mend: 'Leave it out; the sentence says the same.',
    leaves: 'Phrases that the option `allow` names.',
    source: 'Who gives this advice, and where.'
  },
  messages: {
    found: '"{{phrase}}" makes a reader wonder about the other sentences; leave it out.'
  },
  options: {
    allow: {type: 'array', items: {type: 'string'}, default: [], description: 'Phrases that may stand.'}
  },
  examples: {
    bad: [
      {text: '>>To be honest<<, the first version was slow.'},
      {text: 'The first version was,\n>>to be quite honest<<, slow.', messages: ['found']}
    ],
    good: [
      {text: 'The first version was slow.'},
      {text: 'To be honest, it was slow.', options: {allow: ['to be honest']}}
    ]
  },
  *check({letter, options}) {
    const allowed = new Set(options.allow.map((allow) => allow.toLowerCase()))
    for (const {text, at} of letter.sentences) {
      for (const {0: found, index} of text.matchAll(phrase)) {
        if (allowed.has(found.toLowerCase())) continue
        yield {messageId: 'found', span: at(index, index + found.length), data: {phrase: found}}
      }
    }
  }
})
