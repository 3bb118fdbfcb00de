/**
 * Who publishes figures on pay, the market and the language. As of 2026-08, from `facts.md` 4 and common knowledge of what
 * each publishes. Patterns are those of `phrases.ts`.
 */

/** Whose numbers a source counts; figures of two populations are not one figure. */
export type SourceTopic = 'pay' | 'market' | 'both'

export interface KnownSource {
  readonly name: string
  /** Wordings, one a line; default the name itself. */
  readonly patterns?: string
  /** `pay`: nothing else is quoted from it. */
  readonly topic: SourceTopic
  /** Also an ordinary word: counts only capitalised, and not as an adverb or verb. */
  readonly ordinary?: boolean
  /** Republishes or is part of the US Bureau of Labor Statistics. */
  readonly bls?: boolean
}

const pay = (name: string, patterns?: string): KnownSource => ({name, topic: 'pay', ...(patterns !== undefined && {patterns})})
const market = (name: string, patterns?: string): KnownSource => ({name, topic: 'market', ...(patterns !== undefined && {patterns})})
const both = (name: string, patterns?: string): KnownSource => ({name, topic: 'both', ...(patterns !== undefined && {patterns})})
const ordinary = (source: KnownSource): KnownSource => ({...source, ordinary: true})
const bls = (source: KnownSource): KnownSource => ({...source, bls: true})

export const KNOWN_SOURCES: readonly KnownSource[] = [
  // official statistics
  bls(both('BLS', 'BLS\nBureau of (labor|labour) statistics\nUS (labor|labour) statistics\n(labor|labour) department\nthe Bureau (\'s|gives|reports|lists|counts|says|puts|has)')),
  bls(both('OEWS', 'OEWS\nOccupational Employment and Wage Statistics')),
  bls(both('OOH', 'OOH\nOccupational Outlook Handbook')),
  bls(both('O*NET', 'O * NET\nO*NET\nONET')),
  bls(both('SOC', 'SOC 15\nSOC (~code|figures|data|tables|group|groups|classification)')),
  both('CareerOneStop', 'CareerOneStop'),
  ordinary(both('Census', 'Census')),
  both('ONS', 'ONS\nOffice for National Statistics\nASHE'),
  both('Eurostat'),
  both('OECD'),
  both('StatCan', 'StatCan\nStatistics Canada'),
  both('Job Bank', 'Job Bank\nJobBank'),
  both('Destatis', 'Destatis\nEntgeltatlas\nBundesagentur'),
  both('INSEE', 'INSEE\nAPEC'),
  both('Statistics office', 'Statistics (Norway|Sweden|Denmark|Finland|Netherlands|Austria|Estonia|Iceland|Poland)\nSSB\nSCB\nCBS'),
  both('Salarium'),
  both('World Economic Forum', 'World Economic Forum\nWEF'),
  // pay sites and guides
  pay('Built In', 'Built In\nBuiltIn\nbuiltin.com'),
  pay('Levels.fyi', 'Levels.fyi\nlevelsfyi\nLevels fyi\nLevels . fyi'),
  pay('Glassdoor'),
  pay('PayScale', 'PayScale\nPay Scale'),
  pay('Salary.com', 'Salary.com'),
  pay('ZipRecruiter', 'ZipRecruiter'),
  pay('Comparably'),
  pay('RepVue'),
  pay('Radford'),
  pay('Talent.com', 'Talent.com'),
  pay('SalaryExpert', 'SalaryExpert\nSalary Expert'),
  pay('ITJobsWatch', 'ITJobsWatch\nIT Jobs Watch\nITJobs Watch'),
  pay('AmbitionBox', 'AmbitionBox\nAmbition Box'),
  pay('SwissDevJobs', 'SwissDevJobs\nGermanTechJobs\nDevITjobs'),
  pay('kununu'),
  pay('StepStone', 'StepStone'),
  pay('No Fluff Jobs', 'No Fluff Jobs\nNoFluffJobs\nJustJoinIT\nJust Join IT\nJustJoin.it'),
  pay('6figr', '6figr'),
  pay('Landing.jobs', 'Landing.jobs'),
  pay('OfferZen'),
  pay('Robert Half', 'Robert Half'),
  ordinary(pay('Hays')),
  pay('Randstad'),
  ordinary(pay('Mercer')),
  pay('Michael Page', 'Michael Page\nMichaelPage'),
  pay('Morgan McKinley', 'Morgan McKinley'),
  pay('Hired', '(the)? Hired (state|report|data|survey|platform)\nHired.com\nHired (of|says|reports|puts|shows|lists)'),
  ordinary(pay('Blind', 'Blind\nTeamBlind')),
  ordinary(pay('Dice')),
  ordinary(pay('Reed', 'Reed\nReed.co.uk')),
  ordinary(pay('Indeed', 'Indeed\nIndeed.com')),
  ordinary(pay('Seek', 'SEEK\nSeek')),
  ordinary(both('Monster', 'Monster\nMonster.com')),
  pay('Naukri'),
  both('Wellfound', 'Wellfound\nAngelList'),
  both('LinkedIn', 'LinkedIn \'s? (~salary|salary|jobs on the rise|data|survey|report|~insight|economic graph)\nLinkedIn (has|reports|lists|shows|puts|gives|says|counts)\n(according to|on|by) LinkedIn'),
  both('Upwork', 'Upwork'),
  both('Toptal'),
  both('freelancermap', 'freelancermap'),
  // the trade and the language
  both('Stack Overflow', 'Stack Overflow\nStackOverflow\nStack Overflow \'s? (developer)? survey'),
  both('JetBrains', 'JetBrains'),
  market('TIOBE'),
  market('PYPL'),
  market('RedMonk'),
  market('IEEE Spectrum', 'IEEE Spectrum'),
  market('Octoverse', 'Octoverse\nGitHub \'s? (Octoverse|report|data|statistics)'),
  market('PSF', 'PSF\nPython Software Foundation\nPython ~developer survey'),
  market('PyPI', 'PyPI (statistics|stats|downloads|numbers|data)\npypistats\nPePy'),
  market('SlashData'),
  market('Kaggle', 'Kaggle (survey|report)\nKaggle \'s? (survey|report)'),
  market('Gartner'),
  market('Forrester'),
  market('IDC'),
  market('McKinsey'),
  market('Deloitte'),
  market('Statista'),
  market('W3Techs'),
  market('BuiltWith'),
  market('Bitkom'),
  market('Synopsys'),
  market('Snyk'),
  market('Standish', 'Standish'),
  market('DORA', 'DORA\nState of DevOps'),
  market('CNCF'),
  market('Grand View Research', 'Grand View Research'),
  market('Evans Data', 'Evans Data'),
  market('ResumeGo', 'ResumeGo\nResume Genius\nZety\nCareerBuilder')
]

/** Nouns of something published that holds figures. */
export const PUBLICATIONS =
  'survey surveys report reports guideline guidelines guide guides study studies index barometer census register listings statistics stats table tables calculator poll benchmark benchmarks ranking rankings monitor atlas handbook almanac tracker dataset whitepaper paper gehaltsreport salarium octoverse yearbook bulletin records spreadsheet comparison thermometer radar'

/** Verbs with which a source is quoted. Present and past forms; a place or a tool does not do these. */
export const SOURCE_VERBS =
  'say says said report reports reported show shows showed list lists listed put puts publish publishes published estimate estimates estimated write writes wrote quote quotes quoted find finds found cite cites cited calculate calculates calculated count counts counted record records recorded state states bracket brackets peg pegs pegged place places rank ranks ranked note notes noted'

/** Those who say things without being a source; also the words that open a sentence and are no name. */
export const NO_SOURCES =
  'studies study reports report surveys survey statistics stats research researchers experts expert analysts people everyone everybody anyone nobody somebody someone recruiters recruiter headhunters managers some many most all others numbers number figures figure data evidence rumours rumors rumour rumor headlines news press blogs blog articles article posts post sources source internet web google forum forums reddit twitter friends friend colleagues colleague market industry it this that these those they he she we i you there which who what our my your their his her its companies company employers employer firms startups salaries salary developers engineers bands ranges jobs roles logs tests benchmarks dashboards profiles results history experience according per going judging based reading since because when if while although though after before see look looking at i one both yes no nor so then thus hence today now currently typically usually here there even only just also still senior junior staff lead remote monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'

/** The posting and what belongs to it: a source that both sides know. */
export const YOUR_POSTING = `
(your|the|this) ..2 (posting|advert|advertisement|ad|listing|jd|vacancy|announcement)
(your|the|this) job (description|posting|ad|advert|advertisement|listing|offer)
(your|the) (careers|jobs|career) (page|site)
your (website|site|annual report|handbook|pay transparency page)
as (advertised|posted|listed)
`

/** Published scales of pay: known by their kind. */
export const PAY_SCALES = `
collective (wage|pay|bargaining)? agreement
(union|state|federal|national|public|civil service|government|tariff|agreed) ..2 (pay|salary|wage) (scale|scales|table|tables|spine|grades|agreement)
(pay|salary|wage) (scale|scales|table|tables|spine) of
TV L
TVöD
GS <number>
`

/** What stands in front of a demonstrative in a sentence that gives the source of the one before. */
export const REFERS_BACK = /^(?:that|those|these|this|it|they|both|source|the|so|or|figures?|numbers?|band|per|according|by|from|via)$/

/** Behind a person at the beginning, the same: "I have that from …". */
export const POINTS_BACK = /^(?:that|those|these|this|it|both|them|source|figures?|numbers?|band|range|data)$/

/** Words of pay: a sentence before with one of these and a source speaks of the figure that follows. */
export const PAY_WORDS = /^(?:salar(?:y|ies)|pay|wages?|rates?|compensation|comp|earnings|figures?|numbers?|bands?|ranges?|median|average|packages?|market)$/
