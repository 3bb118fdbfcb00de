/**
 * How letters say what they apply for, in the language of `phrases.ts`. Openings and wordings are those counted in 216
 * public letters (47 "express … interest", 23 "excited to apply", 11 "I'm applying for", …) and their inflections.
 */

/** What stands before the title or employer applied for, as far as articles and adjectives in between. */
export const APPLYING = `
# apply
(apply|applying) ..4 (for|to|as)
(apply|applying) (about|regarding|concerning)
(have|am|'ve|has|be) applied ..3 (for|to|as)
application ..4 (for|to|as|is)
my application (is|concerns|regards|refers to) ..2 (for|to)
~applicant for
(candidate|candidacy) ..2 (for|as)
my (candidacy|candidature|bid|interest|letter) ..4 (for|in|as|about)
~consider ..4 (for|as)
~submit ..6 (for|to)
~throw ..3 hat ..4 for
~put ..3 forward for
# write
~write ..6 (about|regarding|concerning|for|of)
~write ..4 (in response to|with regard to|with reference to|in reference to|in regards to|in application for|on behalf of)
(in response to|with regard to|with reference to|in reference to|regarding|concerning|further to|in reply to)
~respond to
~reply to
# interest
~interested ..2 in
interest ..3 in
(excited|thrilled|delighted|pleased|happy|glad|keen|eager|enthusiastic|curious) (about|by|for|at)
(excited|thrilled|delighted|pleased|happy|glad|keen|eager) to ..3 (join|fill|pursue|take|discuss|explore|interview)
~attract ..2 (by|to)
(drawn|draws|drew) ..3 (to|by)
(appeal|appeals|appealed) ..4 (about|in)
(~pursue|~seek|~want|~fill|~explore|~discuss|~covet)
(would|'d) (like|love) ..3 (for|to discuss|to fill|to take on|to talk about|to be|to become)
(look|looking) forward to ..4 (about|discussing|of)
# fit
(fit|match|suited|suitable|qualified|right person|right|ready|made) for
(background|experience|skills) ..4 (for|to|match|matches|fit|fits|suit|suits)
~advertise ..3 (for|as)
(posting|advert|advertisement|ad|listing|opening|vacancy) for
`

/** An opening by name; said of a job that was had as well. */
export const OPENING_OF = `
(role|position|post|job|opportunity|place|seat|internship|requisition) (of|as|for|:)
`

/** "join you as a …", "as your next …": the title follows, and the verb looks ahead. */
export const JOINING = `
(join|joining) ..8 as
(hire|employ|appoint|take on|take me on|engage) ..3 as
(work|start|serve|contribute|help|continue|grow) ..6 as (your|the)
(become|be|being|becoming) (your|the)
as your
your next
your new
for (you|your team|your company) as
(would|'d) (like|love|be glad|be happy) to ..8 as
(hope|hoping|want|wish|love|eager|glad|happy|keen) to ..8 as
(interest|interested) in ..6 as
`

/** What the employer says it looks for; the title is the posting's. */
export const LOOKING_FOR = `
(you|your team|your company|your posting|your advert|who|that|which) (are|is|were|was|'re|have been|has been) ..2 (looking for|seeking|hiring|recruiting|searching for|in search of|after)
(you|your team|your company|your posting|your advert) (~seek|~want|~need|~search for|~look for|~hire|~advertise for|~ask for|~call for|~recruit)
your (search|need|posting|advert|ad|advertisement|call|opening|vacancy|request|listing) ..3 (for|of|as)
`

/** What may stand between one of the above and the title. */
export const FILLERS = `
the a an your this that these any one open vacant advertised posted listed new next full time part permanent remote current exciting
available role position post job opening vacancy opportunity title as of for : " ' * _ # [ ( ' “ ” job's in at with to challenging
following above mentioned said posting posted recent your's company's team's re subject
`

/** What follows a title that is an opening and no person. */
export const OPENING_NOUNS = 'role position opening vacancy job post posting opportunity advert advertisement ad listing place vacancies requisition roles positions openings'

/** Words before a title that make it the writer's own past or present, or somebody else's. */
export const HELD = 'my his her their our former previous last current present earlier old own another other first colleague colleague\'s manager lead boss ex'

/** Verbs that tell of a job had or left, for mentions with no word of applying. */
export const TOLD = `
left held had took got accepted quit started began moved grew went came covered filled interviewed hired turned declined advanced
promoted became applied grown taught was were been worked been joined rose served interned spent
`
