/*
 * Words that may stand twice in a row.
 */

/** Grammatical twice ("what I do do", "told her her code"), or doubled on purpose ("very very", "no no"). */
export const doubledWords =
  'had her do did so very really many much far long too never no yes now ha bye please there knock tut hush well again beep click tick drip buzz blah tsk choo bang bing honk woof hop'

/** "that that" is right before a noun or a verb, wrong before another determiner. */
export const wordsAfterThat = 'the a an my our your their its this these those it'

/** "what it is is", "who that was was": twice after one of the relative words. */
export const doubledCopulas = 'is was are were does'
export const relativeWords = 'what who where how why all which this that'

/** "logged in in May", "went on on Monday": the first belongs to the verb, given by its stem. */
export const verbParticles = 'in on over up out'
export const phrasalStems =
  'log sign check com mov hand bring plug phas opt sit go turn switch carri keep hold work put step zoom jump fill get call head liv'

/** With two capitals they are no name such as Walla Walla. */
export const wordsThatNameNobody = `
  the a an and or but if of to in on at by for with from as is was are were be it we you he she they i this these those my our
  your their its not have has than then when which who will would can could`
