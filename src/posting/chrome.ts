/*
 * The furniture of job boards that is pasted along with a posting: LinkedIn, Indeed, Dice, Workday, Greenhouse, Ashby,
 * Lever. Lines of it are no title and no company, though some of them name one.
 */

const furniture: readonly RegExp[] = [
  /^(?:skip to (?:main )?(?:content|search)|home|my network|jobs|messaging|notifications?|me|for business|menu|search|search (?:for )?jobs|find jobs|company reviews|sign ?in|log ?in|login\/register|register|sign up|join now|back(?: to (?:jobs|all jobs|search|search results|job listings|careers))?|all jobs|view all jobs|see all jobs|careers?|career home|employers?|post a job|salaries|languages?|english)$/i,
  /^\d+ notifications?(?: total)?$|^try premium.*$|^promoted(?: by hirer)?\b.*$|^(?:easy )?apply\b.*$|^saved?$|^save (?:this )?job$|^share(?: this job)?$|^show (?:more|less|all)(?: options)?$|^report (?:this )?job$|^follow$|^message$|^i'm interested$/i,
  /^(?:over )?\d+ (?:applicants?|people clicked apply|clicked apply)\b.*$|^be among the first.*$|^(?:re)?posted\b.*$|^actively (?:recruiting|reviewing|hiring)\b.*$|^responses managed off.*$|^no longer accepting.*$/i,
  /^matches your job preferences\b.*$|^how (?:you|your profile).*$|^(?:your )?(?:profile|job) (?:insights?|match).*$|^am i a good fit.*$|^tailor my resume.*$|^create cover letter.*$|^people you can reach out to$|^meet the hiring team$|^job poster.*$|^set alert.*$|^get notified.*$|^see who you know$|^referrals increase.*$|^\d+ (?:school|company) alum.*$/i,
  /^(?:location|locations|time type|posted on|job requisition id|remote type|employment type|location type|department|departments|compensation|workplace type|job type|shift|schedule|job details?|job overview|overview|application|about the job|full job description|job description|description|details|summary|new|dice|indeed|linkedin|glassdoor|hiring insights|benefits pulled.*|no travel required|travel required.*|able to provide sponsorship.*|fitment.*|dice job match.*|create (?:a )?job alert|create alert|seniority level|job function|industries|apply for this job|powered by \S+)$/i,
  /^you must create an indeed account.*$|^\d(?:\.\d)? out of 5(?: stars)?.*$|^logo$|^company logo$|^verified$|^featured$|^premium$|^image$|^photo$/i
]

/** Whether a line is a job board's own. */
export const isFurniture = (line: string): boolean => {
  const text = line.trim()
  return text.length <= 120 && furniture.some((pattern) => pattern.test(text))
}

/** Lines of furniture that name the employer, with what that is worth beside other evidence. */
const naming: readonly (readonly [RegExp, number])[] = [
  [/^company logo for,?\s+(.+?)\.?$/di, 70],
  [/^(.+?)(?:'s)? (?:company )?logo$/di, 60],
  [/^see who (.+?) has hired for this role/di, 70],
  [/^(.+?)(?:'s)? (?:careers(?: page)?|home ?page)$/di, 40],
  [/^(?:careers|jobs|working|life|work|current openings|open positions) at (.+)$/di, 50],
  [/interested in building your career at (.+?)\?/di, 60],
  [/interviewing at (.+?) by \d+x/di, 60],
  [/^(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*(?:20\d\d\s*[-–]?\s*)*(.+?)(?:[.,|·]|\s*all rights.*|$)/di, 35],
  [/^(.+?) is an? (?:equal|affirmative)[ -](?:opportunity|employment)/di, 50]
]

/** The employer that a line of furniture names: its range and worth. */
export function namedByFurniture(
  line: string
): {readonly from: number; readonly to: number; readonly worth: number} | undefined {
  if (line.length > 300) return undefined
  for (const [pattern, worth] of naming) {
    const match = pattern.exec(line)
    const [from, to] = match?.indices?.[1] ?? []
    if (from !== undefined && to !== undefined) return {from, to, worth}
  }
  return undefined
}
