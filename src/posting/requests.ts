/*
 * Whether a posting's sentence asks its reader for something, or says that nothing of the kind is wanted. Texts come in
 * lower case with straight apostrophes.
 */

// An imperative, an obligation, or what an application is to hold.
const requests =
  /\b(?:please|kindly|tell|say(?=\s+(?:when|from|by|how|what|which|since))|state|give|include|including|mention|let (?:us|me|him|her|them) know|indicate|indicating|specify|quote|quoting|name|send|share|provide|add|attach|enclose|submit|write|mail|e-?mail|note|confirm|advise|cite|detailing|disclose|outline|with (?:your|a|the|details|information)|along with|together with|apply|applications?|we(?:'d| would) (?:like|love|appreciate)|we (?:need|want|ask|require)|(?:would|do) need to know|(?:should|must|has to|have to|needs? to) (?:be |contain|include|state|mention|give|name|quote|indicate|specify|provide)|(?:asked|requested|invited|required|expected) to|documents|stating|interested|what(?:'s| is| are) your|(?:and )?when (?:can|could|would|will|might|are) you|(?:what|how much) (?:would|do|are) you (?:like|want|expect|hope|need|looking)|angabe|angaben|nennen|nenne|bewerbung\p{L}*|unterlagen|senden|schicken|teilen)(?![\p{L}])/u

/** Whether a sentence asks for anything. */
export const isRequest = (sentence: string): boolean => requests.test(sentence)

const saying =
  /(?<!\b(?:we|we'll|we will|benefits|perks|package|bonus|they|it|who|which|that)\s)\b(?:stat(?:e|ing)|indicat(?:e|ing)|quot(?:e|ing)|mention(?:ing)?|specify(?:ing)?|includ(?:e|ing)|giv(?:e|ing)|nam(?:e|ing)|provid(?:e|ing)|shar(?:e|ing)|send(?:ing)?|confirm(?:ing)?|advis(?:e|ing)|disclos(?:e|ing)|outlin(?:e|ing)|detail(?:ing|s of)|not(?:e|ing)|add(?:ing)?|cit(?:e|ing)|attach(?:ing)?|tell \p{L}+|let \p{L}+ know|inform \p{L}+|(?:like|love|need|want|have|helps?(?: us)?) to know|(?:letter|cv|résumé|resume|application|documents|mail)\b[^.;:!?]{0,40}\b(?:with|and|plus)|together with|along with|as well as|indication of)\b[^.;:!?]{0,60}$/u
const said =
  /^[^.;:!?]{0,40}\b(?:should|must|is to|are to|has to|have to|needs? to) be (?:stated|included|indicated|mentioned|given|named|quoted|specified|provided|added)\b/

/** Whether what stands at `[from, to)` is what a verb of saying asks for: "quote your day rate". */
export const isAskedFor = (sentence: string, from: number, to: number): boolean =>
  saying.test(sentence.slice(Math.max(0, from - 110), from)) || said.test(sentence.slice(to, to + 80))

const refusal =
  /\b(?:no need|need not|needn't|don't|do not|not (?:need|have|required|necessary|interested)|never|without|isn't|is not|aren't|are not|nobody|no one|not ask|won't ask|will not ask|rather not|skip|instead of|kein\p{L}*|nicht|ohne)(?![\p{L}])/u
// "Don't forget to …" and "applications without … are not read" ask all the more.
const insistence = /\b(?:don't|do not|never) (?:forget|hesitate|fail|be shy|be afraid)\b/g
const rejected =
  /\b(?:applications?|letters?|candidates?|applicants?|submissions?|cvs?|bewerbungen)\b[^.;:!?]{0,30}\b(?:without|lacking|missing|(?:that|who|which) (?:do not|don't|fail to)|not (?:stating|including|containing)|ohne)\b/

/** Whether the clause around an index says that the thing is not wanted. */
export function isRefused(sentence: string, at: number): boolean {
  return !rejected.test(sentence) && refuses(clauseAround(sentence, at))
}

/** Whether words refuse something. */
export const refuses = (text: string): boolean => refusal.test(text.replace(insistence, ' '))

/** The words around an index, as far as the next comma, semicolon or dash that divides clauses. */
function clauseAround(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 100), at)
      .split(/[;—–]|, (?:and|but|so) /)
      .at(-1) ?? ''
  const after = text.slice(at, at + 80).split(/[;—–.]|, (?:and|but|so|although) /)[0] ?? ''
  return before + after
}
