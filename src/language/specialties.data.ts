import type {Specialty} from '../posting/posting.ts'

/*
 * The four jobs that "Python developer" stands for (S0: web back-end, data, machine learning, automation and scripting),
 * and the words by which letters name them. Patterns of `phrases.ts`; words from the seeds and from the titles and
 * requirement lists of this project's postings.
 */

const work = '(development|developer|developers|engineering|engineer|engineers|programming|programmer|specialist|architect|expert|services|service|systems|apps|app|application|applications|work|stack|platform|platforms|dev|design|framework|frameworks|projects)'

export const specialtyTerms: Readonly<Record<Specialty, string>> = {
  web: `
web ${work}?
web (back end|backend|back ends|backends|front end|frontend|apis) ${work}?
(back end|backend|back ends|backends|server side) (web)? ${work}?
(back end|backend) (api|apis)
(full stack|fullstack) (web)? ${work}?
(front end|frontend|front ends) ${work}?
(rest|restful|http|web|graphql)? (api|apis) ${work}?
(rest|restful|http) ${work}
(django|flask|fastapi) (web)? (view|views|back ends|backends|backend|${work})
microservices
(django|flask|fastapi)
(request handlers|server side code|websites|website|web sites|rest endpoints|endpoints)
(web shops|web portals|web pages|web forms|graphql)
`,
  data: `
data (engineering|engineer|engineers|science|scientist|analysis|analyst|analytics|warehousing|warehouse|work|platform|platforms|processing|modelling|modeling|pipeline|pipelines|wrangling|integration|visualisation|visualization|architecture|systems|infrastructure|projects|side|expert|specialist)?
(etl|elt|airflow|dbt|spark|kafka|big data|batch|streaming) (pipeline|pipelines|jobs|engineering|processing|development)
(etl|elt)
(dbt|dimensional|data) (model|models|marts)
airflow (dag|dags)
(nightly|batch|warehouse) (load|loads)
(analytics|big data|business intelligence|dataframes) (engineering|engineer|work)?
pipelines
(warehouse|warehouses|warehousing) (tables|modelling|modeling|models|work)?
pipeline (work|engineering|engineer|person|development)
(~analyse|~analyze|~load|~model|modelling|modeling|~clean|~crunch|~wrangle|~mine|~ingest) ..1 (data|datasets|warehouses|warehouse|warehouse tables)
(data lake|data lakes|lakehouse|data quality|data transformation|data transformations|business intelligence|bi)
`,
  ml: `
(machine learning|ml|deep learning|ai|artificial intelligence|machine intelligence|generative ai|genai|nlp|natural language processing|computer vision|reinforcement learning|llm|llms) (model|models|engineer|engineers|engineering|researcher|research|development|developer|specialist|expert|systems|work|ops|operations|scientist|projects|applications|solutions|side)?
(mlops|aiops)
(model|pytorch|tensorflow|network|neural network) (training|evaluation|serving|deployment|development)
(neural|deep) (network|networks|nets|models)
(speech|language|vision|ranking|recommender|recommendation|prediction|predictive|forecasting|forecast|classification) (model|models|training|modelling|modeling|systems)
fine tuning
(~train|~tune|~fine tune|~evaluate|~deploy) (and (~train|~tune|~evaluate|~deploy|~serve))? ..1 (models|classifiers|networks|nets|neural networks|neural nets|language models|transformers|recommenders)
predictive (analytics|modelling|modeling)
(neural nets|classifiers|recommenders|recommendation engines|large language models|transformers|data science models)
`,
  automation: `
(process|test|office|workflow|task|browser|infrastructure|release|build|qa|business|network)? automation ${work}?
automation (and|&) scripting
(automating|scripting|scripts)
(cron|cron jobs|cron job)
ansible (roles|role|playbooks|scripts)?
(selenium|ci/cd|ops|shell|bash|release|deployment|admin|automation) (script|scripts|scripting|pipelines|tests|automation|tooling)
(rpa|robotic process automation|devops|ci/cd|web scraping|scraping|scrapers|crawlers|bots)
(glue|helper|maintenance|admin|utility|one off) scripts
(~automate) (your|my|our|the|any|business|all)? ..1 (processes|process|workflows|chores|reporting)
(~automate) (office|paper|manual|boring|dull|repetitive|everyday|back office) ..1 (work|tasks|chores|steps|jobs|processes)
`
}

/** Nouns that may follow a term in a list without ending it. */
export const attached =
  'development developer developers engineering engineer engineers app apps application applications services service systems system work science scientist analyst expert specialist models model pipelines pipeline scripts script training researcher research architect tasks projects project platform platforms solutions tooling tools programming python practice design stack dev skills infrastructure person practitioner building designing developing writing training deploying maintaining creating running shipping tuning testing specialist roles side tests backends backend technologies tech products'

/** What claims a list that follows as the writer's own headline. */
export const claimsBefore = `
(experienced|experience|skilled|proficient|passion|passionate|enthusiastic|enthusiasm|certified|qualified|seasoned|gifted|expertise|expert|strong|fluent|versed|comfortable|competent|background|at home|specialised|specialized|specialise|specialize|specialising|specializing|worked|knowledge|skills|trained|versatile|hands on|fluency|home|confident|years|strengths|adept|focused|focussed) ..2 (in|with|across|of|at|on|for|from|between|spanning|covering|about)
(having|have|has) (mastered|covered|practised|practiced)
my ..4 (pillars|legs|hats|crafts|disciplines|domains|talents|things|subjects|jobs|worlds|homes|expertise|python|code|skills|skillset|experience|strengths|background|areas|core|competence|competences|competencies|specialties|specialities|fields|field|toolbox|focus|portfolio|profile|trade|trades|interests|career|knowledge|repertoire|range) ..3 (~span|~cover|~include|~combine|~unite|~blend|~mix|~feature|~touch|~bridge|are|is|~range|~extend|~reach|~encompass|~comprise|~hold|~contain|~stretch|from|:) ..1 (everything|all)? (for|in|from|of)?
(i am|as|being|me|myself as|you get|get|hire|offer) ..2 (a|an|your|both|at once|all) ..4
(generalist|all rounder|jack of all trades|specialist|expert|developer|engineer|programmer|professional) (for|in|of|with|across|who does|who covers|covering|spanning)
i (do|build|know|cover|master|mastered|handle|enjoy|offer|bring|deliver|combine|write|develop|love|practise|practice|span|have mastered|have covered|have done|have worked|have built|can do|can build|can offer|work) ..3
i ..2 (~work|~do|~build|~specialise|~specialize|~excel) ..1 (in|with|across|on|everything from|all of)
from
for me ..1 (is|means|are)
hats ..1 (of|as|:)
i ..3 (have|'ve|had) ..1 (become|grown into|turned into) ..1 (a|an)?
i ..2 (consider|see|regard|describe|call|think of) myself ..1 (as)? ..1 (a|an)?
i ..2 (~move|~switch|~jump|~hop|~alternate|~shift|~change) ..2 (between|among|from)
^ (python|senior|freelance|junior|lead|experienced|software|versatile) ..1 (developer|engineer|programmer|generalist|specialist) ..1 (for|across|in)?
(whether|be it|whether it is|no matter whether) ..1
(whether|if) you ..1 (need|want|require|seek|look for|are after|are looking for) ..1
(three|four|five|six|several|many|all) ..2 (things|crafts|trades|fields|disciplines|areas|jobs|skills|worlds|domains|strengths|hats|subjects|roles|lives) ..6 (i|me|my|mine|myself) ..4 :
(strengths|skills|talents|interests|specialties|specialities|expertise|profile|offering|portfolio|breadth) ..2 (threefold|fourfold|manifold|broad|wide) :
(corner|part|area|side|branch) of ..3 (mine|me|my own|at home) :
my ..4 (thing|one|single) but (two|three|four|all) ..1 :
(range|scope|breadth|extent|spectrum|body) of (my|what i) ..2 (is|are|covers|spans|includes|runs|reaches) (from)?
i ..3 (excel|shine|am good|am strong|am great|am excellent|am an expert|am experienced) ..1 (at|in|with)
(call|consider|describe|see) myself ..6 :
i ..1 (am|feel) ..2 (at home|equally at home|comfortable|happy|fluent|confident) ..1 (in|with|on|doing)
(at|being) home in
i (cover|span|master|do|know|offer) ..1
i ..1 (focus|concentrate) ..1 on
i (can|could|will|would) ..1 (be|become|serve as|act as|work as) ..1 (your|a|an|both)
(with me|in me) ..2 ,? you ..2 (get|have|hire|gain|find|are getting)
you ..2 (be hiring|be getting|hire|are hiring|are getting) ..1 (a|an|your)
i can ..1 (develop|design|write|create|deliver|handle|take care of|cover|serve|meet|fill|support|take on|help with) ..2
`

/** The same where the tools of three trades are enough: "my background spans Django, Airflow and PyTorch". */
export const claimsOfTools = `
(equally|at home|comfortable|fluent|experienced|expert|proficient) ..3 (in|with)
(whether|be it|whether it is|no matter whether) ..1
(whether|if) you ..1 (need|want|require|seek|look for|are after|are looking for) ..1
my ..3 (background|expertise|experience|knowledge|portfolio|skill set|skillset|skills|range|repertoire) ..2 (~span|~cover|~range|~reach|~extend|~stretch|~run) ..1 (from)?
`

/** What claims a list that stands before it. */
export const claimsAfter = `
(:|–|—|,) (pick|choose|take your pick|you choose|your choice|whichever|whatever) ..1
,? and ..1 i (am|feel|was) ..2 (good|strong|great|excellent|fluent|proficient|expert|at home|confident|comfortable|happy) (at|in|with) (each|all|every|any)
(are|is) ..3 (my|home|mine|equally|where i|what i|all)
in one (person|hire|package|head|developer|engineer|go)
(you name it|i have done|i have been|i do it all|i did it all|i can do it all|i do all|i am all)
(specialist|expert|generalist|all rounder|professional|developer|engineer|enthusiast)
alike
in one (.|!)
i (offer|do|cover|bring|know|have|build|master|handle|love|can) ..2 all (of it|of them|of these|four|three)
i (build|do|know|cover|master|handle|love|offer) (them|it) all
i deliver
(equally|all at once)
(rolled|wrapped|packed) into one
i (do|know|have done|can do) (the lot|everything|it all|all that)
(there is)? nothing ..5 i (do not|cannot|have not)
i am your (man|woman|person|engineer|developer|candidate|hire)
is what makes me
i can (help|deliver|do that|do it)
(:|–|—) ..8 (all of (it|them)|any of (it|them)|i do|i have (built|done|shipped|run)|i build|i am|i know (them|it)|i cover|throw at me|my specialty|your engineer|your developer)
`

/** Words that name a specialty only beside others. */
export const vagueTerms: Readonly<Partial<Record<Specialty, string>>> = {
  web: `
services
(portals|forms|websockets)
`,
  data: `
(dashboard|dashboards|reporting|reports|statistics|statistical analysis|number crunching|data munging|notebooks|sql)
(pandas|polars|pyspark|spark|airflow|dbt|snowflake|bigquery|dagster|kafka|numpy) (notebooks|jobs|dags|projects|transformations|dataframes|frames|work)?
`,
  ml: `
(model|models|modelling|modeling)
(pytorch|tensorflow|keras|scikit learn|jax|xgboost|hugging face) (training loops|loops|networks|work|experiments)?
(chatbots|predictions|forecasting|forecasts|inference)
`,
  automation: `
(ansible|selenium|terraform|playwright|bash|tooling|deployments)
`
}

/** What claims several specialties at the same depth, wherever it stands in the sentence. */
export const equals = `
in equal (parts|measure|measures|shares|depth)
(equally|evenly|alike)
(at|with|on|in) (one|the same) (level|depth|footing|skill|ease)
each of (the|them|these|those) ..3 my
all (three|four|five|of them|of these) (are|is) ..2 my
(not|never) rank ..4 (above|before|over)
a third ..12 a third
my main (job|work|subject|focus|profession|field)
as my (focus|profession|main|core)
i do (the four|the three|all three|all four|them all)
as much ..1 (a|an) ..6 as
as (good|strong|skilled|comfortable|happy|fluent|experienced|confident|much at home) (at|in|with) ..6 as (at|in|with)
and so (is|are) ..1
equal (confidence|ease|skill|pleasure|joy|comfort|competence|fluency|depth|passion|love)
to the same (depth|level|degree|standard)
`

/** Verbs of doing what a specialty names, in the present: "I build APIs, I train models". Stems. */
export const doing =
  'build write train design automate develop create ship deliver run maintain deploy analyse analyze do make code program tune craft engineer model script know master love handle offer'

/** What says whose the specialties are, where no "I" does. */
export const hires = `
you (would|will)? (be)? (hire|hiring|get|getting|find)
`

/** What gives them away: "… I leave to others", "… would worry me". */
export const givenAway = `
i (leave|left|hand|handed|would leave|delegate)
would (worry|surprise|scare|alarm)
(belong|belongs|belonged) to
(the first|one|only one|only the first) of (it|them|these|which|those)
(used to|no longer|once called|once thought)
only ..2 one of them
only ever
`

/** What says that the list is support, not the headline. */
export const support = `
(enough|also|some|somewhat|occasionally|sometimes|little|bit|basic|basics|besides|around|next to|beside|support|supporting|side|touch|touched|touching|neighbouring|adjacent|colleagues|others|learning)
`

/** The same where the plain statement leads already, if nothing else is named in its sentence. */
export const plainLeads = `
i am (a|an) ..1
i ..2 (hire|hiring|get|getting|find) ..1 (a|an)
you ..2 (hire|hiring|get|getting|find|have) ..1 (a|an)
as (a|an) ..1
`

/** What goes on behind "as a back-end developer". */
export const rolePresent = `
,? i (care|love|live|think|build|write|design|know|own|run|spend|specialise|specialize|work|enjoy|believe|like|ship|make|am|have always)
`

/** What names the specialty that a writer leads with, before it. */
export const leadsBefore = `
i am ,? at (my core|heart|bottom|my best) ,? (a|an)?
i have ..1 (always|long) (thought of|considered|seen|called|regarded) myself (as)? (a|an)?
i have ..2 (done|built|written|made|touched) (little|nothing|hardly anything|not much) (else)? (but|than|except)
my ..1 (first love|great love|one love|calling|living|home) ..8 (is|are)
i am ..1 (first and last|first of all|above all|at heart|primarily|mainly|first and foremost|essentially|mostly|by trade|by training|before all else|chiefly) ,? ..1 (a|an)
(most|much|all|nearly all) of what i do ,? ..4 ,? (is|are)
what i do (best|most|all day)? (is|are)
(at heart|first and last|first of all|above all|by trade|first and foremost|primarily|essentially) ,? i am (a|an)?
my ..1 (core|specialty|speciality|specialism|focus|trade|field|strength|home|expertise|craft|forte|domain|main field|main work|main area) ..1 (is|are|has been|lies in|lies with|remains)
i (specialise|specialize|specialised|specialized) in
i am ..1 (specialised|specialized) in
i ..2 (see|regard|consider|describe|think of|call) myself (as|first of all as|mainly as)? (a|an)?
(by training|by taste|by trade|by profession|by background|by education|at heart) ..4 ,? i am (a|an)?
i have always been (a|an)
(before|above) (anything|everything|all) else ,? i (am|build|write|design|make|do)? (a|an)? (builder|maker|writer|designer|lover)? (of)?
(first and foremost|above all|mainly|mostly|primarily|at heart|first of all|day in , day out|day in day out) ,? i (am|build|write|design|make|do|ship|own|run|create|develop|maintain)?
i (live and breathe|live for|breathe|dream in|think in)
(nothing|little) ..2 (me|i) ..3 than
i (love|enjoy|like) nothing (more|better) than
my ..2 (day job|daily work|daily business|daily bread|job|career|working life|profession|calling|vocation|life|world|bread and butter|home turf|comfort zone|daily life|expertise|element|passion) ..1 (is|are|has been|consists of|revolves around|centres on|centers on|turns on|has revolved around|means) ..1 (about|all about|spent on|devoted to|dedicated to|in|with|on)?
i have ..2 (built|made|spent) my ..2 (career|life|name|reputation) ..1 (on|in|with|around|building|doing|writing)
my (heart|passion|love|home) ..2 (is|lies|belongs|has been|beats) (in|with|to|for)
my ..1 (focus|core|trade|subject|field|work|career|profession|specialty|speciality) (has|have) ..1 (always|long)? been ..1 (on|in)?
`

/** The same after it. */
export const leadsAfter = `
..2 (is|are|has been|have been) my (trade|core|specialty|speciality|home|focus|strength|field|craft|bread|profession|business|main|heart|forte|first love|expertise|world|daily|calling|vocation|life|passion|thing|element|domain|specialism|day job|metier|work|job|turf|playground|bailiwick|terrain|ground)
..2 (is|are) what i (do|did|know|am|have done|have built|build|love|like|understand|stand|live) ..4 (best|most|for|known for|good at|all day|every day)
..2 (is|are) where (i|my) ..2 (home|at home|shine|excel|heart|strongest|strength|best|belong)
(is|are) ..1 (the|a) ..1 (trade|craft|profession|field|work|job|discipline|subject) (that)? i ..2 (learned|learnt|love|know|chose|have|live|practise|practice|do|picked|call)
(is|are) what i (am|do|ship|build|write|live for|breathe)
by (trade|training|profession|background|education|vocation)
(at heart|through and through|first and foremost|before anything else|above all else)
`
