/**
 * Inflection classes: `writes`, `writing`, `wrote` and `written` share one stem. Only inflection is removed, after step
 * 1 of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980; irregular forms come from a table.
 * Stems are keys for comparing words, not words.
 */

// Irregular forms of verbs that letters use: base, then its other forms.
const irregular = `
be am is are was were been being 'm 're
have has had having
do does did done doing
go goes went gone
make made
take took taken
overtake overtook overtaken
give gave given
get got gotten
write wrote written
rewrite rewrote rewritten
run ran
build built
rebuild rebuilt
bring brought
buy bought
come came
become became
begin began begun
break broke broken
choose chose chosen
cut cutting
drive drove driven
fall fell fallen
feel felt
find found
fly flew flown
forget forgot forgotten
grow grew grown
hear heard
hold held
keep kept
know knew known
lead led
learn learnt
leave left
let letting
lose lost
mean meant
meet met
pay paid
prove proven
put putting
read reading
say said
see saw seen
seek sought
sell sold
send sent
set setting
shrink shrank shrunk
shut shutting
sing sang sung
sit sat
speak spoke spoken
speed sped
spend spent
spin spun
split splitting
stand stood
stick stuck
strike struck
swap swapped
teach taught
tell told
think thought
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
throw threw thrown
draw drew drawn
earn earnt
use uses used using
halve halves halved halving
parallelise parallelize parallelised parallelized parallelising parallelizing parallelises parallelizes
good better best
bad worse worst
`

const bases = new Map<string, string>()
for (const line of irregular.trim().split('\n')) {
  const [base = '', ...forms] = line.split(' ')
  for (const form of [base, ...forms]) bases.set(form, base)
}

const known = new Map<string, string>()
const vowel = /[aeiouy]/

/** The inflection stem of a lower-case word. */
export function stem(word: string): string {
  const seen = known.get(word)
  if (seen !== undefined) return seen
  const result = reduce(word)
  if (known.size < 50_000) known.set(word, result)
  return result
}

function reduce(word: string): string {
  const base = bases.get(word)
  if (base !== undefined) return finish(base)
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return finish(withoutEnding(word))
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y'
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes'))
    return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied') && word.length > 4) return word.slice(0, -3) + 'y'
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending) || word.endsWith('eed')) continue
    const rest = word.slice(0, -ending.length)
    if (rest.length < 2 || !vowel.test(rest)) return word
    return bases.get(rest) ?? (/([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest)
  }
  return word
}

// "write" and "writ(ing)", "apply" and "appli(ed)" meet here.
function finish(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1)
  return word.length > 3 && /[^aeiou]y$/.test(word) ? word.slice(0, -1) + 'i' : word
}
