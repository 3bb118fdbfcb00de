import {CROWDS, ONES} from './market-claims.data.ts'

/*
 * What every claim about the market has, so that most sentences are told to make none word by word: a rank, a degree or a
 * count, and what it is of (a technology, a kind of them, a population, the market). A test holds them to the patterns of
 * `market-claims.data.ts`.
 */

/** Said of a technology alone they are a claim: "Python is unmatched". */
export const RANKS = `
none
# no number close millions thousands hundreds tens unmatched unrivalled unrivaled unequalled unbeaten unsurpassed undisputed beats matches rivals unchallenged leads rules dominates owns tops king queen champion
leader favourite favorite winner lingua overtaken overtook overtakes overtaking surpassed surpasses dethroned outranks outranked replacing displacing
outgrowing supplanting ousting scarcest rarest outnumber outnumbers outnumbering outnumbered outpace outpaces outpacing outsell outsells largest biggest
richest widest strongest
`

/** Of a kind, a population or the market they are one: "no other language", "most companies". */
export const DEGREES = `
choice ranking rankings survey surveys index indexes chart charts poll polls planet world industry trade market studies experts fortune ftse dax unicorns
every above most more top tops best better no halves doubles triples fastest quickest leading dominant larger bigger faster wider
richer closer greater heads majority almost nearly virtually practically just undisputed hardly bulk outstrips exceeds exceed outpaces outweighs outgrows outruns double halve triple ahead before day hour week nothing spend spends waste wastes lose loses change changes switch quit abandon forget miss cost costs costing higher hotter stronger never close moving migrating switching shifting turning adopting
shortage lack gap deficit shortfall surplus
typical average median worth double doubled doubling triple tripled tripling quadruple quadruples quadrupled grew grown rose risen fell fallen dropped increased jumped soared climbed exploded billion billions million millions trillion trillions seconds minutes hours days
`

/** Words of numbers and shares that open none by themselves. */
export const COUNTING = `
every half halves twice thrice order third thirds quarter quarters fifth fifths sixth sixths tenth tenths fold threefold fourfold fivefold sixfold eightfold
tenfold percent per pct out times hundreds thousands millions billions trillion trillions
`

/** What is ranked: populations, kinds of technology, the market and what is made of it. */
export const RANKED = `
${CROWDS} ${ONES}
language languages framework frameworks library libraries database databases tool tools skill skills technology technologies ecosystem ecosystems platform
platforms runtime runtimes stack stacks orm server servers broker runner runners editor editors package packages linter scheduler engine cloud system fixing finding correcting catching repairing experiments number numbers ranks army choice pick option bank recruiter manager employer analyst scientist tester candidate applicant bug defect outage breach mistake failure vulnerability
community communities ranking rankings index indexes list lists chart charts poll polls survey surveys study studies statistics research reports experts
shown proven known established demonstrated market demand adoption usage popularity hiring following share base userbase downloads users downloads stars fans followers skills need shortage gap shortfall people talent labour labor tenure age apps ad ads advert
adverts posting opening vacancy startup start company firm bank business fortune ftse dax unicorns business industry economy sector planet world pie cake other biggest largest richest
`

/** What a share or a number in the millions may be of, besides. */
export const COUNTED = `
services repositories applications systems queries deployments releases tickets customers insiders people everyone everybody use interest salaries
downloaded pulled installed starred fetched imported cloned installs stars pulls code software traffic infrastructure data learning development programming
computing week women men workers staff sprint day project economy sector science requests reviews stand meetings fail fails collapse wrong late over pay ship launch failure goals targets disappoint ends backends frontends web internet them production deadline deadlines budget year fortune
`

/** What the trade makes and does, beside its populations: a share of it is the trade's. */
export const TRADE_THINGS = `
code coding commits commit programming testing tests software debugging planning reviews requests deployments releases requirements documentation refactoring
automation outsourcing hackers cvs cv interviews interview hiring adoption attention innovation downtime jobs tickets standups meetings microservices monoliths
`

/** Behind "the" these are everybody's: "the market", "the average". */
export const COMMON_THINGS = `
world market industry internet web cloud average typical median best worst number majority rate share demand planet us uk eu trade field sector economy
time work working total global most same top largest biggest software tech data success failure cost hardest hours day week year last next first
`

/** The writer's own, or what the text has spoken of. */
export const OWN_PLACE = `
i we my our ours us me mine your yours you it its he she his her this these those they them here both each that there
team teammates colleagues department plant office lab shop clinic museum bank's codebase repository backlog queue tracker postmortems
`

/** Persons and firms among the populations. */
export const POPULATIONS = `
company companies firm firms fintechs airlines retailers manufacturers agencies enterprises institutions employers organisations organizations businesses startups banks
insurers universities developers programmers engineers coders scientists managers recruiters executives ctos leaders professionals practitioners candidates
applicants graduates analysts beginners students academics researchers testers architects freelancers contractors employees cios specialists technicians people
teams developer engineer programmer manager recruiter employer graduate vacancies openings postings
`

/** Said of all of a kind. */
export const WIDE = `all any most average typical median world worldwide globally everywhere industry production modern enterprise good bad poor legacy always never internet`
