import {wordSet} from './word-set.ts'

/** Words that tell a present stack from one that lies behind. Compared with a token's `lower`. */


/** Present forms of verbs of working in a version or running on it. */
export const PRESENT_VERBS = wordSet(`
  run runs use uses write writes work works build builds develop develops maintain maintains own owns extend extends choose chooses prefer prefers
  keep keeps deploy deploys ship ships operate operates code program script scripts live lives rely relies stay stays remain remains sit sits
  administer manage manages serve serves spend spends target targets require requires depend depends do does need needs patch patches
  look looks lead leads handle handles power powers feed feeds debug review reviews hold holds have has stick sticks like love speak speaks standardise standardises standardize standardizes start starts pin pins
  deliver delivers publish publishes release releases produce produces compile compiles implement implements author authors create creates craft crafts
  make makes teach teaches drive drives automate automates analyse analyses analyze analyzes model models simulate simulates plot plots cover covers document documents
  package packages administrate monitor monitors render renders print prints design designs prototype prototypes engineer
  compute computes calculate calculates process processes schedule schedules train trains crunch crunches execute executes host hosts control controls
`)

/** Present progressive and gerunds: "my daily work is building services in …", "Maintaining six services in …". */
export const PROGRESSIVE = wordSet(`
  running using writing working building developing maintaining owning extending choosing keeping deploying shipping operating coding
  programming scripting living relying looking leading handling adding patching debugging serving
`)

/** May stand between "is" and the version: "is still written in", "are all on". */
export const COPULA_BRIDGE = wordSet(`
  still on in for written built developed implemented coded based running pinned to all mostly entirely largely currently now at present today with under
  using pure plain good old stuck hosted and done kept here there both the fully only partly already also deployed compiled served a an stock vanilla
  version just simply mainly primarily exclusively happily what fluent modern typed clean spent standardised standardized frozen fixed set locked installed
`)

/** A past form or a word of leaving: what stands in its sentence is no present stack. */
export const PAST = wordSet(`
  was were had did taught gave ran wrote built kept chose led took began came went got left brought grew held made put
  formerly previously originally former past earlier then once ago until till before university school studies student degree bootcamp
  maintained worked developed deployed owned shipped operated started inherited joined learned learnt supported extended administered managed coded programmed
`)

/** Stems of verbs of moving off a version, and words that go with it. */
export const MIGRATION = wordSet(`
  migrate migrates migrated migrating migration migrations port ports ported porting upgrade upgrades upgraded upgrading
  move moves moved moving modernise modernize modernising modernizing modernised modernized retire retires retired retiring replace replaces replaced replacing
  rewrite rewrites rewrote rewriting rewritten convert converted converting sunset decommission decommissioned decommissioning drop dropped dropping drops
  phase phasing off away beyond leave leaving abandon abandoned eol end-of-life unsupported escape successor translate translating transition transitioning
`)

/** Someone else's stack. */
export const OTHERS = wordSet(`your you yours customer customers client clients vendor vendors supplier posting advert advertisement ad they their competitor competitors upstream people companies`)

/** Claims of compatibility, which is no stack. */
export const COMPATIBILITY = wordSet(`support supports supporting supported compatible compatibility backport backports backwards test tests tested testing ci matrix tox nox from`)

/** "no reason to leave", "will never migrate": a migration that is not one. */
export const STAYING = /^(?:no|not|never|without|nothing|nobody|cannot|refuse|against)$/

/** Nouns of a stack: "our stack is Django on 3.6". */
export const STACK_NOUNS = /^(?:stack|tools|languages|interpreter|kit|toolbox|workbench|driver|language|default|standard|environment|setup|toolchain|platform|runtime|toolkit|image)$/

/** What a list of the stack is headed with: "Current stack: Python 2.7". */
export const STACK_LABEL = /^(?:stack|kit|toolbox|workbench|toolkit|tools?|toolchain|languages?|skills?|environment|technologies|technology|tech|platform|setup|runtime|backend|production|prod|interpreter|interpreters|fleet|servers?|services?|python|core|daily|current|currently|now|today|here|job|work|days?|fancy|simple)$/

/** Who keeps a system: "maintainer of a Python 2 system". */
export const KEEPERS = /^(?:maintainer|owner|keeper|custodian|operator|caretaker|developer)$/

/** "our toolchain consists of": how a stack has its members, beside "is". */
export const HAVING_STACK = wordSet(`consists includes comprises means features contains has combines spans`)

/** What a version does for the writer: "Python 2.7 powers our billing". */
export const SERVING = wordSet(`powers runs does keeps drives serves feeds handles carries holds pays remains suffices covers moves controls prices prints`)

/** Behind a version these say who works in it: "a Python 2.7 shop". */
export const ROLES_AND_PLACES = wordSet(`shop house team developer programmer engineer company department person man woman coder maintainer`)

/** No adjective: what stands behind one of these is no plain object of the verb before it. */
export const FUNCTION_WORDS = wordSet(`
  the a an in on of for to with from at by as than that this these those about into over under between through and or but not no
  i we you it they my our your their his her its which who what how when where if because more less
`)
