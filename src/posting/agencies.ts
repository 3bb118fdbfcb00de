/*
 * Who is no employer: recruiting agencies (words of the trade, and the largest houses by name) and job boards.
 * Compiled by hand, 2026-11.
 */

const agencyWords =
  /\b(?:recruit(?:ment|ing|ers?)?|staffing|talent(?! management)|resourcing|personnel|headhunt\w*|executive search|search (?:partners|group|consultants)|manpower|employment agency|personalberatung|personalvermittlung)\b/i
const agencyNames =
  /^(?:adecco|randstad|hays|robert half|robert walters|michael page|page ?group|kforce|teksystems|tek systems|insight global|harnham|jobot|cybercoders|apex systems|aerotek|motion recruitment|harvey nash|experis|modis|akkodis|collabera|oliver bernard|la fosse|client server|computer futures|huxley|progressive|sthree|gulp|hydrogen|nigel frank|mason frank|austin fraser|oscar technology|diverse lynx|mindlance|beacon hill|judge group|the judge group|creative circle|eliassen group|xpheno|tier4 group|mondo|revature|dexian|akraya)\b/i

export const isAgency = (name: string): boolean => agencyWords.test(name) || agencyNames.test(name.trim())

const boards =
  /^(?:linkedin|indeed|glassdoor|dice|ziprecruiter|monster|stack ?overflow|y combinator|wellfound|angellist|greenhouse|lever|workday|ashby|bamboohr|smartrecruiters|jobvite|icims|workable|teamtailor|personio|totaljobs|cwjobs|reed|stepstone|xing|seek|naukri|builtin|built in|otta|welcome to the jungle|hacker news|github|python job board|we work remotely|remote ok|jobs|careers|home|apply|easy apply)(?:\.(?:com|co|io|co\.uk|de))?$/i

export const isJobBoard = (name: string): boolean => boards.test(name.trim())
