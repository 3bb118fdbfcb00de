/*
 * Who is no employer: recruiting agencies (words of the trade, and the largest houses by name) and job boards.
 * Compiled by hand, 2026-11.
 */

const agencyWords =
  /\b(?:recruit(?:ment|ing|ers?)?|staffing|talent(?! management)|resourcing|personnel|headhunt\w*|executive search|search(?: (?:partners|group|consultants|limited|ltd)|$)|manpower|employment agency|personalberatung|personalvermittlung)\b/i
const agencyNames =
  /^(?:adecco|randstad|hays|robert half|robert walters|michael page|page ?group|kforce|teksystems|tek systems|insight global|harnham|jobot|cybercoders|apex systems|aerotek|motion recruitment|harvey nash|experis|modis|akkodis|collabera|oliver bernard|la fosse|client server|computer futures|huxley|progressive|sthree|gulp|hydrogen|nigel frank|mason frank|austin fraser|oscar technology|diverse lynx|mindlance|beacon hill|judge group|the judge group|creative circle|eliassen group|xpheno|tier4 group|mondo|revature|dexian|akraya)\b/i

// A sentence whose subject says of itself that it recruits for somebody else.
const actsAsAgency =
  /\b(?:acting|acts|operates|operating) as an? (?:employment|recruitment|staffing) (?:agency|business)\b|\b(?:employment|recruitment|staffing) (?:agency|business|consultancy) (?:for|in relation to)\b/i

/** Whether a sentence says that its subject is an agency: "… is acting as an Employment Agency". */
export const saysAgency = (sentence: string): boolean => actsAsAgency.test(sentence)

const client = String.raw`(?:our|my|the|this) (?:(?:direct|end|exclusive|key|valued|long-standing|global|local) ){0,2}client`
const wants = String.raw`\b(?:looking|seek(?:s|ing)?|search(?:es|ing)?|needs?|in need|requires?|hir(?:es|ing)|recruit(?:s|ing)?|wants?|wish(?:es)?)\b`
// Somebody is hiring, and is not named.
const unnamedClient = new RegExp(
  String.raw`\b(?:a client of (?:ours|mine)|confidential client|represent(?:s|ing)? an? [^.!?]{3,60}|prefers? not to be named|wish(?:es)? to remain (?:anonymous|unnamed)|one of (?:our|my) (?:\w+ )?clients|(?:on behalf of|for) (?:(?:our|a|an|my|their)(?: [\w-]+){0,2} client|one of our(?: [\w-]+){0,2} clients)|on behalf of our clients)\b|\b${client}\b[^.!?]{0,90}${wants}|\b${client},? (?:is )?an? |\bworking (?:\w+ ){0,2}with an? [^.!?]{3,80}${wants}`,
  'i'
)

/** Whether a text hires for a client that it does not name there: "our client, a regional telecom, needs". */
export const speaksOfClient = (text: string): boolean => unnamedClient.test(text)

export const isAgency = (name: string): boolean => agencyWords.test(name) || agencyNames.test(name.trim())

const boards =
  /^(?:linkedin|indeed|glassdoor|dice|ziprecruiter|monster|stack ?overflow|y combinator|wellfound|angellist|greenhouse|lever|workday|ashby|bamboohr|smartrecruiters|jobvite|icims|workable|teamtailor|personio|totaljobs|cwjobs|reed|stepstone|xing|seek|naukri|builtin|built in|otta|welcome to the jungle|hacker news|github|python job board|we work remotely|remote ok|jobs|careers|home|apply|easy apply)(?:\.(?:com|co|io|co\.uk|de))?$/i

export const isJobBoard = (name: string): boolean => boards.test(name.trim())
