import {stem} from '../inflection.ts'
import {wordSet} from '../word-set.ts'

/** Words by which letters deny that a machine had a part. Compared with a token's `lower`, the verbs with its stem. */


/** Before the machine's name. "Not" before "only" or "just" denies nothing; the frames of limits see to the rest. */
export const DENIALS = wordSet('no not never none nothing neither nor zero without nobody nought sans minus untouched unaided unassisted')

/** What one does to what one will not have. */
export const SHUNNING = wordSet(
  'resist refuse boycott banish shun avoid ignore disable uninstall reject decline forgo abstain spurn renounce ban forbid predate despise disdain mistrust distrust', stem)

/** Behind the machine's name. */
export const BACKED_OFF = wordSet('off out away disabled banned banished uninstalled shut closed locked absent unplugged')

/** Before these: "stays out", "keep Copilot switched off". */
export const KEEPING = wordSet('stay stays stayed keep keeps kept remain remains remained switched turned is are locked shut')

/** What a machine is not to do alone, however much it writes. */
export const JUDGING = wordSet('merge decide deploy choose pick design approve sign release judge review push run grade answer speak')

/** What one may turn down and still use the machine. */
export const PROPOSALS = wordSet('suggestion suggestions proposal proposals completion completions output outputs answer answers propose proposes')

/** What a machine does to code, and one with a machine. */
export const RELATIONS = wordSet(`
  use used using uses touch touched touching rely relied need needed needs open opened ask asked consult consulted trust trusted accept accepted let lets
  letting paste pasted prompt prompted install installed lean leaned leant help helped helps assistance aid support suggestion suggestions suggest suggested
  contribute contributed contributes part share hand finger say role trace traces complete completed completes finish finished seen saw behind near
  borrowed borrow owe owed resort resorting prepared produced generated made created composed drafted solved managed career turned switched
  anywhere involved entered tool tools craze hype fashion wave
`)

/** Code and the writing of it. */
export const CODE = wordSet(`
  code coding codes coded write writes writing wrote written type types typed typing line lines program programs programmed programming commit commits
  function functions repository repositories repo repos portfolio editor keyboard docstring docstrings character characters keystroke keystrokes project
  projects script scripts test tests suite work ship ships shipped build builds built letter application github
`)

/** Building AI, learning it, and judging it: denials of these are no boast. */
export const BUILDING_AI = wordSet(`
  train trained training deploy deployed experience knowledge expert feature features product products customers users patients data chatbot chatbots
  course courses degree evaluate evaluated study studied learned learnt research researched embed fine tuned tune replace replaces replaced
`)

/** Behind the name these are no machine that writes: "no AI budget". */
export const OF_AI = wordSet(`
  learning vision readable room budget team teams engineer engineers certificate certificates chip chips hardware background experience specialist expert
  project projects feature features product products module department strategy degree course skills research lab company startup act policy
`)

/** A part of what it does: no denial of the whole. */
export const PARTIAL = wordSet('most much many some half few only just blindly alone always entirely everything')
