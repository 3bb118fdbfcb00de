import {wordSet} from './word-set.ts'

/** Words that the frames of `pay-frames.data.ts` treat alike. Compared with a token's `lower`. */


/** Persons by their job. In a compound such as "developer plan" the last word decides, and that is no person. */
export const ROLE_NOUNS = wordSet(`
  engineer engineers developer developers dev devs programmer programmers coder coders architect architects analyst analysts scientist scientists
  consultant consultants contractor contractors freelancer freelancers intern interns trainee trainees apprentice apprentices graduate graduates grads
  junior juniors senior seniors lead leads manager managers director directors specialist specialists researcher researchers administrator administrators
  sre sres devops mlops hire hires talent principal principals fresher freshers person people persons expert experts pythonista pythonistas
  convert hacker technician technicians tester testers designer designers employee employees professional professionals practitioner practitioners
  newcomer newcomers veteran veterans folks starter starters beginner beginners maintainer maintainers cto trainer quant quants
  teacher teachers lecturer lecturers nurse nurses doctor doctors lawyer lawyers accountant accountants statistician statisticians postdoc postdocs
  professor professors sysadmin sysadmins dba dbas writer writers admin admins convert converts switcher switchers staff instructor instructors tutor tutors mentor mentors coach coaches editor editors translator translators
  officer officers assistant assistants associate associates librarian librarians electrician electricians owner master masters sde sdes swe swes
  candidate candidates trainers individual individuals generalist generalists modeller modellers modeler modelers economist economists physicist physicists
  bioinformatician bioinformaticians mathematician mathematicians recruit recruits joiner joiners technologist technologists auditor auditors actuary
  actuaries journalist journalists rookie rookies novice novices guru gurus wizard wizards planner planners
  l3 l4 l5 l6 l7 e3 e4 e5 e6 ic4 ic5 ic6 tl somebody someone anybody anyone whoever everybody everyone
`)

/** Work that is paid for. */
export const JOB_NOUNS = wordSet(`
  role roles position positions job jobs post posts opening openings vacancy vacancies gig gigs work assignment assignments placement placements
  internship internships
`)

/** Before "job": a machine runs it. */
export const MACHINE_JOBS = wordSet('batch cron nightly spark airflow etl import export scheduled background ci build sync backup weekly hourly daily monthly')

/** Pay by themselves. */
export const PAY_NOUNS = wordSet('salary salaries wage wages stipend stipends paycheck paychecks paycheque remuneration ctc ote')

/** Two words that are pay together: "day rate", "going rate", "take home". */
export const PAY_PAIRS =
  /^(?:(?:day|daily|hourly|going|market|freelance|contract|contractor) rates?|(?:base|gross|net|market|annual|yearly|monthly|starting|starter|entry|top|median|average|typical|senior|junior|graduate|developer|engineer|engineering|python|tech|software|level|mid|contract|remote|lead|staff) (?:pay|compensation|comp)|total comp(?:ensation)?|(?:pay|salary) (?:band|range|scale|grade|bracket)s?|take home|market (?:base|average|range|band|price|median|value))$/

/** Pay as soon as a role, a piece of work or the market stands beside them. */
export const MEASURE_NOUNS = wordSet(`
  compensation comp package packages base band bands rate rates median average mean range ranges figure figures number floor bracket brackets
  earnings income incomes price
`)

/** Those who pay. */
export const PAYERS = wordSet(`
  market banks bank startups startup faang agencies consultancies consultancy funds desks firms companies employers competitors competitor recruiters
  industry sector city rivals rival insurers fintechs fintech giants hospitals charities universities school schools shops studios google meta amazon apple netflix microsoft
`)

/** Verbs and nouns of money that is no pay. In their reach an amount is theirs. */
export const OTHER_MONEY = wordSet(`
  save saves saved saving savings cut cuts reduce reduces reduced trim trimmed budget budgets budgeted invoice invoices invoiced refund refunds refunded
  donation donations donated scholarship scholarships bursary bursaries voucher vouchers pension pensions benefit benefits raise raised raises funding grant grants revenue revenues turnover sales sold sell sells volume traffic
  process processes processed processing handle handles handled handling move moves moved moving settle settles settled book books booked
  transfer transfers transferred payment payments payout payouts transaction transactions order orders purchase purchases burn burns burned burnt
  spend spends spent spending invest invests invested investment recover recovered recovers fine fines fined penalty penalties damage damages
  loss losses lost lose loses prize prizes won win bounty bounties subscription subscriptions licence licences license licenses fee fees tariff
  premium premiums plan plans cluster clusters server servers instance instances storage compute egress outage outages downtime hardware ticket tickets
  claim claims loan loans mortgage debt valuation valued deal deals acquisition round seed capital ledger ledgers escrow portfolio fraud chargebacks
  overcharge overcharged campaign tender project projects equipment rent rents house houses flat flats collected
  generate generates generated waste wasted owe owes owed deposit deposits passenger passengers patient patients product products room rooms tool tools
  course courses priced reimburse reimbursed forecast forecasts insured insurance subsidy subsidies tax taxes balance balances account accounts customer customers user users
  client clients bug bugs incident incidents request requests query queries
`)

/** What the first person asks money for when it is no pay: "I need $20k for test hardware". */
export const NOT_FOR_MYSELF =
  /^(?:budget|hardware|projects?|grant|funding|round|tooling|training|servers?|infrastructure|equipment|licen[cs]es?|refunds?|sales|revenue|donations?|clients?|customers?|data|centre|center|conference|campaign|investment|rows|requests|users|disks?|machines?|cards?|gpus?|parts|sensors?|memory|credits|cameras?|devices?|materials?|travel|fuel|seats|regions?|stages?|phases?|warehouses?|archives?|teams?|company|employer)$/

/** Words that go on with the sentence: behind an amount or a role they are no noun that it would only qualify. */
export const LOOSE = wordSet(`
  a an the this that these those my your our their his her its and or but so nor yet if as at by for from in into of off on onto out over per since
  than through till to under until up upon via with without within while when where which who whose what because although though before after around about
  is are was were be been being am 's has have had do does did can could may might must shall should will would not no now then today here there
  still ever never also too even just only already once again quite rather very well most more less each every both all some any
  anyway elsewhere everywhere nowadays currently usually often normally easily goes go buys buy gets get puts put makes make keeps keep suits suit
  seems sounds looks feels works comes i we you he she it they depending including excluding according based working paid listed plus minus between across
  against among during despite unless whereas whether either neither like unlike near right instead somewhere worldwide abroad tomorrow yesterday
  im pro bis brutto netto upward upwards onward onwards negotiable firm minimum maximum max min tops
  inclusive exclusive straight fresh something anything sought wanted expected
  outside inside beyond below above reportedly later soon early late high low apiece everyone anybody anyone nobody somebody someone whoever us me him them home
  such lets let anywhere down appropriate fair reasonable adequate realistic acceptable sufficient enough feeds feed lies able capable willing fluent skilled comfortable versed trained fit
`)

/** Sample data and what handles it: a figure in such a sentence is nobody's pay. */
export const SAMPLE =
  /^(?:fixtures?|parser|regex|strings?|dummy|mock|placeholder|faker)$/
export const SAMPLE_PAIR =
  /^(?:(?:salary|pay|tax|price) calculator|(?:salary|pay|wage) (?:fields?|columns?|records?|rows|forms?|parser|imports?|exports?|constraint|slips?|schema)|(?:test|example|sample|fictional|invented|imaginary|made) (?:employees?|data|cases?|persons?|people|users?|records?|rows?|letters?|up|values?|inputs?))$/

/** What a program does with the pay that it is given. */
export const COMPUTING =
  /^(?:flag|validate?|parse?|round|sort|filter|mask|import|export|store?|reject|encrypt|anonymi[sz]e?|redact)(?:s|es|d|ed|ing)?$|^comput(?:e|es|ed|ing)$/

/** Behind an amount these belong to it: "$130,000 salaries", "a €90k package". */
export const PAY_HEAD =
  /^(?:hire|salar|pay|wage|sum|mark|offers?|worth|apiece|plus|total|tag|equity|bonus|cheque|check|yearly|annual|starting|gross|net|brut|base|median|average|packages?|python|senior|junior|remote|skill|career|profession|craft|calling|specialt|language|title|one$)/

/** Verbs that a role is the subject of: behind "developer" they show that no compound follows. */
export const ROLE_VERBS = wordSet(`
  earn earns make makes draw draws command commands charge charges bill bills fetch fetches get gets receive receives clear clears pocket pockets
  net nets gross grosses average averages land lands see sees attract attracts take takes bring brings pull pulls start starts begin begins sit sits
  stand stands top tops max hover hovers expect expects demand demands ask asks want wants cost costs pay pays carry carries offer offers run runs
  come comes range ranges list lists know knows write writes live lives join joins hold holds set sets walk walks leave leaves cross crosses clock clocks reach reaches collect collects gain gains dangle dangles wave waves throw throws cash cashes fall falls lie lies swear swears go goes salary salaries wage wages median rate rates yield yields give gives provide provides return returns promise promises mean means bear bears
  deserve deserves merit merits warrant warrants justify justifies stop stops end ends cap caps bottom bottoms bring win wins
`)
