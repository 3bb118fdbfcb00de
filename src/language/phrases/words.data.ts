/*
 * Classes of words that the phrase lists share, as alternatives of `phrases.ts`. Collected from the phrases that the
 * sources of `criticism.data.ts` criticise and from the openings and closings of 216 public letters.
 */

/** Feelings that a letter claims to have about applying. */
export const emotions =
  '(excited|thrilled|delighted|pleased|eager|happy|glad|honored|honoured|enthusiastic|keen|proud|overjoyed|elated|ecstatic|privileged|humbled|stoked|pumped|enthused|exhilarated)'

/** Those of them that nobody has about a task: "I was happy to apply the patch" is plain. */
export const strongEmotions =
  '(excited|thrilled|delighted|honored|honoured|enthusiastic|overjoyed|elated|ecstatic|privileged|humbled|stoked|pumped|enthused|exhilarated)'

export const emotionNouns =
  '(excitement|enthusiasm|pleasure|interest|delight|joy|pride|eagerness|passion|honor|honour|gratitude|anticipation)'

/** What a letter expresses in place of saying something. */
export const interests =
  '(interest|interests|interested|enthusiasm|desire|wish|intent|intention|intentions|excitement|eagerness|keenness|willingness|passion|admiration|candidacy|candidature|ambition|aspiration|readiness|application|gratitude|motivation|appreciation)'

export const expressing =
  '(~express|~convey|~show|~state|~indicate|~communicate|~declare|~voice|~register|~demonstrate|~signal|~announce|~share|~reiterate|~confirm|~formalise|~formalize)'

/** The advertisement or the job. A bare "post" may be a blog's. */
export const postings =
  '(posting|ad|advert|advertisement|advertisment|listing|opening|vacancy|opportunity|requisition|job|role|position|internship|job post|job offer|job description|job announcement|job notice|vacancy announcement|vacancy notice)'

/** The advertisement only. */
export const advertisements = '(posting|ad|advert|advertisement|advertisment|listing|announcement|job post|job offer|vacancy notice)'

export const jobs = '(role|position|job|vacancy|opening|internship|opportunity|post)'

export const documents = '(resume|résumé|résume|resumé|cv|c.v|curriculum|application|cover letter|letter of application|letter of motivation|motivation letter)'

/** What a developer calls themselves. */
export const roles =
  '(developer|engineer|programmer|coder|professional|pythonista|specialist|analyst|scientist|architect|graduate|student|individual|candidate|technologist|consultant|leader|enthusiast|expert|tester|administrator|generalist|manager|learner|techie|dev|person|solver|applicant|practitioner|academic|researcher|intern|creator|builder)'

/** Adjectives with which people label themselves. */
export const praises =
  '(passionate|~motivate|skilled|seasoned|dedicated|enthusiastic|hardworking|hard working|dynamic|ambitious|accomplished|committed|driven|versatile|proactive|innovative|creative|talented|diligent|energetic|devoted|conscientious|adaptable|resourceful|(result|results|outcome|goal|detail|details|performance|impact|quality|solution|solutions|deadline|success|achievement) (driven|oriented|orientated|focused|focussed)|forward thinking|tech savvy)'

/** Praise for a fit between writer and job. */
export const fits = '(fit|match|candidate|addition|choice|asset|applicant|contributor|hire|resource|contribution|team member)'
export const fitPraises =
  '(great|good|perfect|ideal|excellent|strong|valuable|invaluable|best|right|exceptional|outstanding|fantastic|wonderful|natural|suitable|amazing|superb|unique|worthy|solid|qualified|huge|real|competitive)'
