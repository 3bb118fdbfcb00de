/**
 * The words that job titles are made of, by what they say: after O*NET's alternate titles, ESCO's occupations and the
 * spellings of job boards, collected by hand, 2026-11. One entry a line: the canonical
 * form, then other spellings after `=`, separated by commas; hyphens and spaces are alike ("back-end" = "back end").
 */

/** Seniority. Order within a title carries no meaning. */
export const LEVELS = `
intern = internship, interns
working student = student assistant, werkstudent, student
co-op = coop
trainee = apprentice, apprenticeship
graduate = grad, new grad
entry level = entry
junior = jr, jnr
associate
mid = mid level, middle, medior, intermediate
senior = sr, snr, senior level
lead = team lead, leading
staff
principal
distinguished
head
chief
director
vp = vice president
`

/** What kind of work a title is for. */
export const SPECIALTIES = `
backend = back end, server side
frontend = front end
fullstack = full stack
web
data
database = databases
machine learning = ml
deep learning
artificial intelligence = ai
generative ai = genai, gen ai
llm = large language model
mlops = ml ops
nlp = natural language processing
computer vision = cv, machine vision, vision
data science
analytics
business intelligence = bi
etl
platform
infrastructure = infra
devops = dev ops
devsecops
site reliability = reliability
systems = system
security = cyber security, cybersecurity, information security, infosec
application security = appsec
quality assurance = qa, quality
test = testing, tests
test automation
automation
cloud
mobile
embedded
firmware
hardware
iot
research = r&d
software
application = applications, app, apps
solutions = solution
product
project
program = programme
technical = tech
support
integration = integrations
release
build
performance
tools = tooling
api = apis
network = networking, networks
game = games, gameplay
graphics
rendering
robotics
controls = control
simulation
quantitative = quant
business
scientific
computational
bioinformatics
statistical
marketing
growth
crm
erp
ui
ux
blockchain
web3
developer experience
developer relations
developer productivity
visualization = visualisation
big data
storage
compiler = compilers
kernel
distributed systems
low level
real time
audio
video
speech
imaging
geospatial
gis
payments = payment
fintech
trading
risk
fraud
search
ranking
recommendation = recommendations
identity
billing
pricing
operations = ops
production
process
desktop
middleware
mainframe
detection
field
customer
sales
partner
forward deployed
founding
implementation
deployment
validation
verification
design
information
it
internal tools
ads
content
knowledge
conversational
prompt
decision
revenue
reporting
migration
core
observability
monitoring
virtualization
`

/** What a person with the title is. Plurals are read as well. */
export const FUNCTIONS = `
developer = dev, devs
engineer = eng, engr
programmer
coder
architect
scientist
analyst
consultant
administrator = admin
manager = mgr
advocate
evangelist
researcher
designer
specialist
technician
tester
modeler = modeller
statistician
mathematician
economist
physicist
biologist
bioinformatician
officer
coordinator = co-ordinator
strategist
owner
master
expert
practitioner
professional
operator
writer
editor
trainer
instructor
teacher
tutor
lecturer
professor
postdoc = postdoctoral fellow, postdoctoral researcher, post doc
fellow
assistant
generalist
executive
representative
accountant
planner
buyer
auditor
recruiter
marketer
translator
librarian
curator
surveyor
controller
supervisor
president
sysadmin = system administrator, systems administrator
dba = database administrator
sdet = software development engineer in test, software engineer in test
sre = site reliability engineer
swe = software engineer
sde = software development engineer
mle = machine learning engineer, ml engineer
cto
cio
ciso
webmaster
hacker
ninja
guru
wizard
technologist
artist
animator
producer
reviewer
annotator
investigator
scholar
chemist
geophysicist
epidemiologist
actuary
moderator
ambassador
mentor
maintainer
contributor
contractor
freelancer
entwickler = softwareentwickler, entwicklerin
ingenieur
développeur = développeuse
desarrollador = desarrolladora
desenvolvedor = desenvolvedora
member of technical staff = mts
engineering
development
`

/** Function words that are titles at the end of one only ("Tech Lead", "Data Science Intern", "Python Development"). */
export const CLOSING_LEVELS = `intern internship lead head co-op coop trainee apprentice apprenticeship graduate student
werkstudent director associate principal vp`

/** Short forms that stand for several parts at once. */
export const SHORT_TITLES: Readonly<Record<string, {readonly specialties: readonly string[]; readonly functions: readonly string[]}>> = {
  swe: {specialties: ['software'], functions: ['engineer']},
  sde: {specialties: ['software', 'development'], functions: ['engineer']},
  mle: {specialties: ['machine learning'], functions: ['engineer']},
  sre: {specialties: ['site reliability'], functions: ['engineer']},
  sdet: {specialties: ['software', 'test'], functions: ['engineer']},
  dba: {specialties: ['database'], functions: ['administrator']},
  sysadmin: {specialties: ['systems'], functions: ['administrator']}
}
