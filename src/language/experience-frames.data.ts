import {wordSet} from './word-set.ts'

/** Words of the ways in which a sentence gives a length of time to a technology. Lower case or stems, one list a role. */


/** A phrase goes on to something else behind one of these. */
export const BREAKS = wordSet(`
  and or but nor that which who whom whose where when while because although though until unless if so than before after without unlike
  at from by about against instead like including such lately now today recently i we he she they you
`)

/** What may have stood in the first person's clause: whose time it is. */
export const FIRST_PERSON = wordSet(`i we me us my our mine ours myself`)

/** "my tool of choice for", "I have known it for": the word ahead of a length of time. */
export const TIME_LEADS = wordSet(`for since over during these in across now already some nearly almost about around roughly more than the past last good full a well to close up at least`)

/** Verbs that say how long a thing is kept, ordered or owed, whoever speaks. */
export const KEEPING = wordSet(`retain store archive reserve book plan postpone promise guarantee rent lease license`)

/** Next to a technology's name these name people or a firm, with whom one spends years of another kind. */
export const PEOPLE = wordSet(`
  author authors creator creators maintainer maintainers inventor people team makers maker start-up startup company companies community communities contributors
  contributor founder founders engineers colleagues friends world conference
`)

/** Technologies whose names people have as well: "Julia and I" are two colleagues. */
export const GIVEN_NAMES = wordSet(`
  julia ada stan ray maya travis hudson ruby jade rich sage iris claude athena aurora jasmine apollo robyn luigi odin idris hugo octave pascal
  dash phoenix faust babel conan stanza jenkins cassandra gin chi mono max marko sinatra ant crystal dart
`)

/** "twelve years of practice": behind a length of time these go on with it, and take it nowhere else. */
export const OF_USE = wordSet(`experience use usage practice work it daily production professional commercial hands service them everyday that solid deep active heavy full real`)

/** Verbs of having years: "In FastAPI I have twelve years". */
export const HAVING = wordSet(`have bring offer count show claim put spent spend log gather collect`)

/** "I first deployed", "my first service": the beginning of the years. Stems of verbs of taking up stand in `experience.data.ts`. */
export const FIRST = wordSet(`first earliest`)
export const WENT_LIVE = wordSet(`went live started shipped ran appeared dates date dated goes go back was is written from to in production deployed services service app apps cluster project jobs code release`)

/** "my Kubernetes story begins in", "my affair with it dates from": what has a beginning. */
export const BEGINNING = wordSet(`began begins started starts dates date dated goes go reaches reach stretches stretch`)

/** A past form that is no use yet, or somebody else's. */
export const NOT_YET_USE = wordSet(`
  joined met read heard wanted needed waited founded wished hoped planned dreamed dreamt longed dropped left ditched replaced archived lacked missed
  attended watched noticed predicted sold bought
`)

/** "twelve years replacing Perl": what one did away with, or did not have. */
export const DOING_AWAY = wordSet(`
  replacing moving migrating leaving waiting avoiding wishing dreaming missing selling buying hating fighting resisting porting translating converting
  including according being having going coming seeing hearing reading during nothing something everything anything
`)

/** "the start of", "in front of": a phrase turns to another thing behind one of these. */
export const TURNS = wordSet(`for to toward towards of into onto off out over under up down`)
