import {wordSet} from './word-set.ts'

/** Words between a length of time and the technology that it is claimed for. One list a direction; lower case or stems. */


/** "ten years of hands-on … experience with": may stand between the years and the technology behind them. */
export const BEFORE_TECHNOLOGY = wordSet(`
  of with in on using into from as ' 's
  experience expertise practice work working use usage knowledge background exposure development engineering programming coding operation operations
  production professional commercial industrial industry real world hands full time daily everyday deep solid strong relevant practical proven direct active intensive continuous dedicated 
  track run tenure stretch spell apprenticeship commitment immersion involvement
  veteran expert specialist developer engineer worth long relationship affair marriage friendship partnership acquaintance companionship history habit career journey stint record loyalty
  spent writing building developing running operating maintaining shipping teaching administering deploying designing doing programming
  i we have has had been gone went behind me
  used use using worked written built run ran developed maintained shipped taught lived known deployed operated administered coded programmed done
  inside within deep my plus straight
  primarily mainly mostly largely almost exclusively only heavily actively daily professionally
`)

/** "FastAPI experience goes back", "React, which I have used for": may stand between the technology and the years behind it. */
export const AFTER_TECHNOLOGY = wordSet(`
  for since over during about around nearly almost some roughly more than at least the last past good full my our now already up to well close part a an as
  which that i we have has had been am is
  used use using worked working written writing built building run running developed developing maintained maintaining shipped paired pairing together taught teaching known deployed operated coded programmed
  with in on it since early mid late daily every day professionally continuously almost exclusively commercially full time night
  experience expertise practice work usage background career job profession trade tool language framework library database home bread butter main first second
  go goes going back spans spanning stretches reaches covers covering of totals amounts
  operator programmer coder admin practitioner consultant architect trainer teacher instructor maintainer contributor professional person hand enthusiast convert
  code services service apps applications operations functions jobs agents dags containers images charts modules components endpoints apis scripts tests queries workflows dashboards templates development clusters cluster pipelines models developer engineer veteran user specialist expert administrator
`)

/** Stems of verbs of working with something: "run Kubernetes for twenty years". */
export const WORKING_WITH =
  'use used run write work build develop program code teach maintain deploy operate ship know practise practice administer do live have offer bring dispose specialise specialize pair go'

/** Behind a technology's name these make it somebody's experience: "FastAPI developer for ten years". */
export const ROLE_OR_EXPERIENCE =
  /^(?:experience|developer|engineer|programmer|coder|user|specialist|expert|veteran|administrator|admin|operator|practitioner|consultant|architect|trainer|teacher|instructor|maintainer|contributor|professional|person|hand|enthusiast|convert)$/

/** Stems of verbs of taking something up: "started with FastAPI twelve years ago". */
export const TAKING_UP = 'start begin learn pick discover switch adopt meet move introduce take touch try install'

/** The years are those of several people, or no one's experience. */
export const COMBINED = `
(combined|collective|collectively|jointly|cumulative|aggregate)
between (us|them|the ..3 of us)
among us
^ together
(taken|all|put|added|counted|lumped) together
added up
together ..1 (we|our|the)
(we|us|team|they) ..2 together
(the|all)? <word> of us
team of <word>
(man|person) years
~total of
give (me|us|it|them)
`

/** Where a date is only remembered, a claim must exceed it by this many years more. */
export const MARGIN = {known: 1, recalled: 2}
