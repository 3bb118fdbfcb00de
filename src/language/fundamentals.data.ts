/*
 * What every programmer is taught first, and how letters sell it (S0 R07: "Python, OOP and data structures … zero
 * differentiation"). Patterns of `phrases.ts`. Words from the seeds and from curricula: CS2023 (ACM/IEEE), "Software
 * Development Fundamentals"; the Python tutorial's chapter titles.
 */

/** Named, they are fundamentals and nothing else. */
export const fundamentalSubjects = `
(oop|oops|ood|oopl) (concept|concepts|principle|principles|design|programming|fundamentals|basics)?
object oriented (programming|design|principles|concepts|analysis|development|coding|paradigm|paradigms|approach|programing|python)? (concepts|principles|fundamentals)?
object orientation
data structure (fundamentals|basics|concepts|knowledge)?
data structures
(dsa|ds&a)
algorithms
algorithm design
algorithmic thinking
design patterns
(solid|dry|kiss|yagni) (principle|principles)?
(inheritance|polymorphism|encapsulation|recursion)
(control flow|control structures|flow control)
(core|basic|fundamental|advanced)? python (fundamental|fundamentals|basic|basics|syntax|core|concepts|language basics|essentials|skills|programming)
(core|basic|intermediate|elementary|beginner) python
(basic|beginner|intermediate|core|elementary) (and|to) (intermediate|advanced) python
(programming|coding|software engineering|software development|computer science|cs|computing|language|engineering) (fundamental|fundamentals|basic|basics|concepts|principles|theory)
(complexity analysis|time complexity|space complexity|asymptotic analysis|asymptotic complexity|algorithmic complexity|computational complexity|big o|big o notation|big o analysis|runtime analysis|runtime complexity)
(linked lists|binary trees|hash maps|hash tables|sorting algorithms|search algorithms|binary search)
(exception|error|file) handling
(fundamentals|basics|grounding) in ..1 (computer science|cs|programming|software engineering|software development|coding|python)
(fundamentals|basics|essentials|foundations|building blocks) of ..2 (python|programming|oop|software|coding|computing|computer science)
(syntax|semantics) of python
(its|the|their|all) (four|main|core|basic) (pillars|principles|concepts)
(four|main|classic|core)? (pillars|principles|concepts|ideas|foundations|cornerstones) of (oop|object orientation|object oriented programming|object oriented design|programming|software design|computer science|python)
(flow charts|flowcharts|pseudocode|number systems|boolean logic|boolean algebra)
(python|language) (basics|fundamentals|grammar|constructs|syntax|keywords)
(core|elementary|basic|classic|common) (algorithms|data structures|data types|constructs)
(sorting|searching|searching and sorting|sorting and searching) algorithms
built in data structure
(object oriented|oo) (paradigm|paradigms|thinking)
(clean|good) naming
`

/** Fundamentals where their neighbours in the list are, too. */
export const fundamentalWords = `
(loop|loops|for loops|while loops|iteration)
(function|functions|methods)
(class|classes|objects)
(variable|variables|constants|operators)
(conditional|conditionals|conditions|if statements|branching)
(deque|dict|set|heap|stack|queue|tree|list|lists|arrays|array|strings|tuples|tuple|dictionaries|dictionary|dicts|sets|stacks|queues|trees|graphs|heaps)
(exceptions|closures|syntax|semantics|data types|types|modules|packages|imports|comprehensions|list comprehensions|decorators|generators|iterators|lambdas|lambda functions)
(interfaces|abstract classes|pointers|references|recursion|operators|indexing|slicing|file io|file i/o|input and output)
(abstraction|scoping|searching|sorting|logic|maths|mathematics|discrete mathematics|debugging)
(clean code|coding standards|best practices|pep 8|pep8|version control|unit testing)
`

/** Members that a list of fundamentals may hold without being one. */
export const companions = `
(python|java|c|c++|javascript|sql|git|html|css|linux|numpy|pandas)
(problem solving|software design|databases|dbms|operating systems|networking|web development|teamwork|rest apis|testing)
`

const quality =
  '(strong|rock solid|sure|natural|real|keen|solid|excellent|good|deep|thorough|sound|firm|great|comprehensive|in depth|robust|extensive|clear|broad|fundamental|proper|profound|rich|outstanding|detailed|complete|advanced|full|nice|decent|strongest)'
const holding =
  '(footing|flair|talent|knack|gift|feel|feeling|eye|head|acquaintance|education|training|ability|abilities|instinct|grasp|grip|hold|understanding|knowledge|knowledges|command|foundation|foundations|fundamentals|background|skills|skill|base|basis|basics|mastery|experience|proficiency|expertise|competence|handle|familiarity|grounding|concepts|concept)'
const about = '(of|in|on|with|about|regarding|for|around|over|towards|like|such as|including)'

/** What stands before a list that is sold, up to the list. The praise belongs to what a writer would change. */
export const praisingFrames = `
${quality} ..1 (and ${quality})? ..1 ${holding} ${about}
(~have|~having|with|~possess|~gain|~acquire|~bring|~offer|~get|~build|~develop) ..4 ${holding} ${about}
(at ease|at home|happy|well acquainted|acquainted|conversant|secure|firm|unbeatable|unbeaten|great|solid|proficient|proficiency|skilled|versed|well versed|fluent|strong|competent|expert|expertise|adept|trained|comfortable|confident|good|excellent|knowledgeable|well grounded|grounded|experienced|experience|familiar|strongest) (in|with|at|on|writing|using|applying|designing)
(~master|mastery|mastered|fluent|fluency) (of|in)?
(flair|knack|talent|gift|feel|feeling|eye|head|instinct) for
(pride|prided) myself (on|in) (my|a|the)?
(proud|sure|certain|confident) of my
(~internalise|~internalize|~absorb|~perfect|~hone) (the|my|all)?
(~score|~rank|~do|~perform) ..2 (highly|well|high|top|full marks|best) ..1 (on|in|at)
(count|rely|depend|build|bank) on my ..3
(inside out|by heart) ,? (are|is|:)
(good|best|strong|strongest|excellent) (marks|grades|results|scores) in
`

/** The same where the praise says nothing that a writer would keep or change. */
export const namingFrames = `
my ..3 (skills|skill|strengths|strength|competencies|competences|competence|foundation|foundations|expertise|toolkit|qualifications|knowledge|fundamentals|basics|repertoire|profile|abilities|toolbox|skillset|core|specialty|speciality|background|assets|focus|arsenal) ..2 (are|is|include|includes|including|comprise|comprises|consist of|consists of|lie in|lies in|cover|covers|span|spans|:|-|–|—)
among my ..3 (points|strengths|skills|assets|talents|qualities|competences|competencies) (are|is|:)
my ..2 (points|suits|suit|side|subjects|forte|talent|talents|trump|trumps|fortes|pillars|basis|base|training|education) ..2 (are|is|include|includes|:|-|–|—|comprise|comprises|consist of|consists of|lie in|lies in|cover|covers)
(key|core|main|technical|top|primary|hard|programming|professional) (skills|strengths|competencies|competences|qualifications|skill|knowledge|expertise) ..2 (are|is|include|includes|:|-|–|—)
(skills|strengths|competencies|expertise|qualifications|knowledge) (:|-|–|—)
what (sets|makes|distinguishes) me ..3 (is|are)
my ..2 (grip|grasp|command|knowledge|understanding|mastery|foundation|grounding|proficiency|background|training) (of|on|in)
what i ..1 (offer|bring|have|can offer) ..3 (is|are|:)
(bread and butter) ..4
i have ..1 (worked|practised|practiced|dealt) ..1 with
i can ..1 (write|use|define|create|code|program|handle|apply|explain|(work|deal) with)
i (know|master|bring|offer|possess|studied|learned|learnt|mastered|understand|excel|have mastered|have learned|have learnt|have studied|excel at|excel in)
(~excel|specialise|specialize|specialised|specialized) (in|at)
^ (with|equipped with|armed with)
(equipped|armed) with
(certificate|certificates|certification|certifications|certified|diploma|diplomas|badges|training|courses|coursework|top marks|degree) (in|on|covering)
(having|~have) (learned|learnt|studied|mastered|covered)
`

/** What stands after a list that is sold. */
export const closingFrames = `
(form|forms|make up|makes up|constitute|belong to|represent) ..4 my ..1
(are|is) ..2 (skills|strengths|things|assets|qualities|competences|competencies|basics|foundations|knowledge|subjects|areas|fields) ..2 (i|my)
,? (are|is) ..1 (my|what i|where i|second nature|things i|what sets|the foundation|what you|among my) ..1
(:|,|;|—|–) ..1 (i master|i know|i understand|you name) ..6
(:|,|;|—|–) ..1 (i|we) ..1 (have|can|am)? ..1 (mastered|master|know|understand|learned|learnt|internalised|internalized|explain|do|apply|command|commanded|at home|fluent|proficient|strong)
(:|,|;|—|–) (these|those|they|all|all of these|each of these|that) (are|is) ..4 (i|my|me|mine)
(inside out|inside and out|by heart|in my sleep|backwards|blindfolded|like the back of my hand)
(:|,|;|—|–) name ..4 i ..1 (know|master)
(:|,|;|—|–)? ..3 how i ..2 (score|rate|rank) myself
,? (fundamentals|basics|skills|knowledge|foundations|foundation)
`

/** What stands after a single fundamental that is sold as a strength. */
export const closingStrengths = `
(to be|as)? (among|one of)? my ..2 (strength|strengths|forte|fortes|specialty|speciality|superpower|assets|strong suit|strong suits|strong points)
(is|are) ..3 my ..2 (strength|strengths|forte|fortes|specialty|speciality|specialties|core|bread|talents|assets|skills|competences|competencies|strong|strongest|best|suit)
(hold|holds) (no|few) (secrets|terrors|mysteries|surprises|fear) ..1 (for|to|from)? (me)?
(come|comes|came) (naturally|easily|easy) to me
(has|have|is|are) (become)? ..1 second nature (to me)?
(is|are) in my (blood|dna|bones|genes)
(is|are) ..2 (excellent|strong|rock solid|solid|outstanding|flawless|first rate|first class|top notch|impeccable|above average|very good)
(is|are) no (stranger|strangers|problem|mystery) (to|for) me
`

/** What says of a list that it is not sold. */
export const waivers = `
(goes|go) without saying
(is|are|can be|may be) (assumed|expected|taken for granted|a given|not enough|not what)
`
