import {stem} from '../inflection.ts'
import {wordSet} from '../word-set.ts'

/** Words by which letters praise what AI makes of them. Verbs are compared by their stem, the rest with a token's `lower`. */


/** What one does with AI and says nothing by it. */
export const GRAND_VERBS = wordSet(`
  unlock unleash supercharge turbocharge harness leverage empower elevate push revolutionize revolutionise transform redefine reinvent reimagine maximize
  maximise amplify multiply embrace wield orchestrate boost skyrocket accelerate reshape disrupt augment infuse weave champion evangelize pioneer
  outperform outpace transcend explode skyrocket excel thrive soar conquer
`, stem)

/** What comes of it, as vague. */
export const GRAND_NOUNS = wordSet(`
  potential possibilities excellence innovation innovations productivity efficiency synergy synergies results value impact output outcomes creativity
  mindset attitude passion fluency mastery horizons growth success greatness velocity talent throughput squad efficient productive effective boundaries vision capabilities opportunities expertise possible dreams maximum maximal peak heights edge advantage brilliance agility speed challenge challenges frontier frontiers future ingenuity transformation
`)

/** Too large by themselves. */
export const SUPERLATIVES = wordSet(`
  limitless endless boundless unlimited infinite exponential exponentially unparalleled unprecedented unmatched unrivalled unrivaled unstoppable invincible
  superhuman visionary revolutionary transformative virtuoso wizard wizardry ninja guru maestro superpower superpowers weapon magic magical magician
  hundredfold tenfold multiplier extraordinary incredible amazing outstanding exceptional stunning unbelievable phenomenal remarkable smarter sorcerer sorcery trailblazer pioneer evangelist
`)

/** Of two words or more, as large. */
export const SUPERLATIVE_PHRASES = `
(years|miles|leagues|light years|steps|decades) ahead
(entire|whole|full|complete) ..1 (team|department|company|agency|squad|crew|division|teams|departments)
(one|1|single) (person|man|woman|engineer) ..2 (team|department|army|agency|company)
nothing (that)? i (can not|cannot|can not|could not)
(age|era|dawn|future|wave|revolution|frontier|forefront) of ..2 (ai|intelligence|machines|automation|agents|genai)
(age|era|future|world) of (tomorrow|software|work|engineering|development)
second nature
(bring|brings|bringing) ..3 to life
(thanks to|armed with|powered by|fuelled by|fueled by) ..1 (ai|genai|llms|gpt) ..4 i
(cutting edge|next level|next generation|game changing|game changer|world class|mind blowing|state of the art|bleeding edge)
speed of (thought|light)
(sharpest|strongest|secret|greatest) (weapon|asset|edge|advantage|tool)
`

/** Said of all and everything. */
export const EVERYTHING_PHRASES = `
(every|all) ..1 (facet|facets|aspect|aspects|step|steps|corner|part|parts|layer|layers|stage|fibre|fiber|line|phase|angle|area|areas)
(all|every|each) (of)? (my|its|the|your)? (projects|forms|work|tasks|code|day|days|life|sprint|sprints|task|project|commit)
end to end
across the board
at scale
(every|all) ..1 (drop|ounce|bit|inch)
way of (thinking|working|life)
(second|next) to none
(all|everything|anything|whatever) (that)? i ..1 (do|touch|build|make|create|ship|deliver)
(like|as) (nobody|no one|few|no other) ..2
`

/** Work in which AI is a part that one can look at: then the rest is told, not praised. */
export const CONCRETE = wordSet(`
  evaluation eval evals evaluated retrieval rag pipeline embedding embeddings classifier labels labelled labeled recall precision dataset benchmark benchmarked
  measured tested trained training tuned hallucinated hallucination hallucinations error errors wrong review reviewed reviews tests test diff diffs guardrails
  prototype drafts draft extraction extracted transcription invoices documents tickets threw discarded rejected logged counted queries baseline prompt-injection
  index corpus chunks vector tokens latency cost costs fallback
`)
