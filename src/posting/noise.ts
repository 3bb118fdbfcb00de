import {wordSet} from '../language/word-set.ts'
import {isPlace} from './places.ts'

/*
 * What boards and employers glue to a title or company that says nothing about either: markers of equal treatment, ways
 * and places of working, contract types, ids, dates, pay, invitations. Anchored patterns; each part of a line is tested
 * as a whole.
 */

const patterns: readonly RegExp[] = [
  // (m/f/d), all genders
  /^(?:[mfwdxhnvi]|gn|div|divers?|all|any|\*)(?:\s?[/|,*]\s?(?:[mfwdxhnvi]|gn|div|divers?|all|any|\*)){1,4}$/i,
  /^all genders?(?: welcome)?$|^gn$|^she\/he\/they$/i,
  // Ways of working
  /^(?:(?:fully|100\s?%|partly|partially|mostly|optionally|temporarily)[\s-]+)?(?:remote|hybrid|on[ -]?site|in[ -]?office|wfh|work from home|home ?office|telecommute|teleworking|virtual|distributed)(?:[\s-]+(?:first|only|friendly|ok|okay|possible|optional|working|work|job|position|role|eligible|flexible|or .*|in .*|within .*|inside .*|from .*|\(.{1,40}\)))?$/i,
  /^(?:no|not) remote$|^remote\s*[-:/,–—]\s*.*$|^.+\s*[-/,]\s*remote$|^flexible(?: location| hours)?$|^relocation.*$|^visa.*$/i,
  /^(?:telecommute|remote|hybrid|on[ -]?site)\s*[-–,/]\s*(?:full|part)[ -]?time$/i,
  /^(?:multiple|various|several|many|all|other|\+?\s?\d+)\s(?:more )?(?:locations?|offices|cities|sites)(?: available)?$/i,
  // Contracts
  /^(?:(?:permanent|perm|temporary|temp|fixed[ -]term|full[ -]?time|part[ -]?time|full or part[ -]?time|contract|contractor|freelance|casual|seasonal|zero hours|c2c|c2h|w2|1099|corp to corp|contract to hire|ftc|ir35|inside ir35|outside ir35|employee|b2b|clt|pj|cdi|cdd|direct hire|internal|external|unlimited|limited|job ?share)(?:\s*(?:[-/,&+]|or|and)\s*|\s+)?){1,5}(?:possible|position|contract|role|only|hours)?$/i,
  /^(?:\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?[\s-]?(?:%|percent|hours?|hrs?|h\/week|hpw|months?|month\(s\)|mos?|weeks?|years?|yrs?|days?)(?:\s(?:a|per|\/)?\s?(?:week|contract|on site|possible|fixed))?|\d+\s?\+\s?(?:years?|yrs?).*|\d+\s?-\s?\d+\s?(?:years?|yrs?).*)$/i,
  /^(?:multiple|several|\d+)\s+(?:positions?|openings?|vacanc(?:y|ies)|roles?)(?: available)?$|^x\d$/i,
  /^(?:\d|one|two|three|four|five)(?:\s?[-–]\s?\d| or (?:two|three|four|five|\d))? days?(?: (?:a|per) week)?(?: (?:on[ -]?site|in (?:the )?office|remote|possible|from home))?$/i,
  /^(?:utc|gmt|cet|cest|est|edt|pst|pdt|cst|bst|et|pt)(?:\s?[+±-]\s?\d{1,2})?(?: time ?zones?)?$/i,
  // Dates
  /^(?:(?:spring|summer|autumn|fall|winter|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\s*[',-]?\s*)?(?:20\d\d|'\d\d)(?:\s?[-/–]\s?(?:20)?\d\d)?$/i,
  /^(?:20\d\d\s*[-–]?\s*)?(?:spring|summer|autumn|fall|winter)(?: 20\d\d)?$|^(?:from|starting|start|as of)\s.*$|^(?:asap|immediate start|urgent|urgently hiring|new|hot)!?$/i,
  // Ids
  /^(?:(?:job|req(?:uisition)?|ref(?:erence)?|posting|position|vacancy|id|no|nr|number|code)\.?\s*)*[#:]*\s*(?:[A-Z]{0,6}[-_/]?\d[\w/.-]{1,15}|[A-Z]{1,5}-\d+)$/i,
  // Pay
  /^.*(?:[$£€₹¥]|\b(?:usd|eur|gbp|chf|sek|nok|dkk|pln|cad|aud|inr)\b).*$/i,
  /^\d{2,3}k?\s?(?:-|–|to)\s?\d{2,3}k$|^(?:competitive|attractive|doe|dependent on experience|depends on experience)(?: salary| pay)?$/i,
  /^(?:ote|salary|equity|bonus|benefits|\+|offers equity|plus).*$/i,
  // Invitations and page furniture
  /^(?:job post|job posting|job details?|job description|job|jobs|careers?|career opportunit(?:y|ies)|vacanc(?:y|ies)|page is loaded|apply(?: now)?|hiring|now hiring|we'?re hiring!?|we are hiring!?|urgent|open (?:position|role)s?|opening|opportunity|recruitment|linkedin|indeed(?:\.com)?|glassdoor|dice(?:\.com)?|ziprecruiter|monster|stack ?overflow|y combinator|wellfound|angellist|greenhouse|lever|workday|join us!?|wanted!?|vaga de emprego|vaga|emprego|oferta|stellenangebot|job ad|advert|work with us|home|team)$/i,
  /^https?:\S+$|^www\.\S+$|^\S+@\S+\.\S+$|^(?:posted|reposted|updated|published|closing|closes|deadline|apply by|expires)\b.*$/i,
  /^(?:over )?[\d,]+\+? (?:applicants?|people clicked apply|views|days? ago|hours? ago|weeks? ago|months? ago|minutes? ago|followers|employees)$|^\d+ (?:day|week|month|hour|minute|year)s? ago$|^today$|^yesterday$|^just posted$/i,
  /^[\d.]+ out of 5(?: stars)?$|^[\d.,]+ ?(?:reviews?|★+)?$/i,
  /^(?:[a-z]{2}\/){1,3}[a-z]{2}$|^(?:english|german|french|dutch)(?:[- ]speaking)?$/i
]

/*
 * What the patterns above may begin with, beside a sign or a digit. Together they take longer to compile than a posting to
 * read, and most parts of a line are names, titles and places.
 */
const firstWords = wordSet(`
  m f w d x h n v i gn div diver divers all any she fully partly partially mostly optionally temporarily remote hybrid on onsite in inoffice wfh work home
  homeoffice telecommute teleworking virtual distributed no not flexible multiple various several many other permanent perm temporary temp fixed full
  fulltime part parttime contract contractor freelance casual seasonal zero corp ftc inside outside employee clt pj cdi cdd direct internal external
  unlimited limited job jobshare one two three four five utc gmt cet cest est edt pst pdt cst bst et pt spring summer autumn fall winter january
  february march april may june july august september october november december from starting start as asap immediate urgent urgently new hot
  competitive attractive doe dependent depends offers jobs career careers vacancy vacancies page apply hiring now we open opening opportunity
  recruitment linkedin indeed glassdoor dice ziprecruiter monster stack stackoverflow y wellfound angellist greenhouse lever workday join wanted
  vaga emprego oferta stellenangebot advert team posted reposted updated published closing closes deadline expires over today yesterday just
  english german french dutch
`)
const anywhere =
  /^[^a-z]|[\d$£€₹¥@/]|\b(?:usd|eur|gbp|chf|sek|nok|dkk|pln|cad|aud|inr)\b|remote$|^(?:ote|salary|equity|bonus|benefits|plus|relocation|visa|https?:|www\.)/i

/** Whether a pattern above may match; exported for its test. */
export const mayBeNoise = (part: string): boolean =>
  anywhere.test(part) || firstWords.has(/^[a-z]+/i.exec(part)?.[0].toLowerCase() ?? '')

/** Whether a pattern above matches; exported for its test. */
export const matchesNoise = (part: string): boolean => patterns.some((pattern) => pattern.test(part))

/** Whether a part of a line is noise: it may be dropped from a title, and it is no company's name. */
export function isNoise(text: string): boolean {
  if (text.length > 160) return false
  if (isOneNoise(text)) return true
  const parts = text.split(/\s*[,;·•|()[\]–—]\s*|\s[-/]\s|\s(?:or|and)\s/)
  return parts.length > 1 && parts.length < 12 && parts.every(isOneNoise)
}

function isOneNoise(text: string): boolean {
  const part = text
    .trim()
    .replace(/\s\+\s?\d+ more(?: locations?)?$/i, '')
    .replace(/^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}$£€₹¥#])|[\s.,;:!*|]+$/gu, '')
  if (part === '') return true
  return part.length <= 90 && ((mayBeNoise(part) && matchesNoise(part)) || isPlace(part))
}
