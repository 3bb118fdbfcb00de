/*
 * Words that templates of cover letters put where the writer's own are to stand. A slot is made of these alone:
 * `[Company]`, `<Hiring Manager's Name>`; `[Flutter Developer]` and `[sic]` are none.
 */

/** What a slot asks for. */
export const slotNouns = `
  company companies employer organization organisation firm business agency institution corporation name names surname
  firstname lastname fullname companyname jobtitle title position role job vacancy opening posting date day month year
  years today time address street city town state province country zip postcode zipcode phone telephone number mobile
  email e-mail product products service services project projects team department division unit office manager lead leader recruiter
  contact person recipient director supervisor referral referrer reference source skill skills technology technologies
  tech tool tools stack language languages framework frameworks library platform industry field sector domain area
  discipline degree major university school college course certification certificate qualification qualifications
  experience achievement achievements accomplishment accomplishments result results metric metrics outcome impact
  percentage percent amount figure value values mission vision culture goal goals challenge challenges problem
  problems reason reasons example examples detail details requirement requirements responsibility responsibilities
  task tasks duty duties initiative initiatives campaign event conference article award salary range location place
  greeting salutation signature paragraph sentence adjective verb noun topic subject url xyz xx xxx something someone`

/** What may stand beside a slot's noun. */
export const slotModifiers = `
  your my their our the a an this that his her its of for in at to with and or specific relevant recent current
  previous former past last first full middle family given hiring target desired key main one two three some any other
  another similar same own personal professional technical soft hard top favourite favorite exact correct appropriate
  applicable optional here if known available start end engineering software website portfolio linkedin github link
  profile mr ms mrs mx dr s x n number street most important quantified quantifiable measurable latest new line
  programming block code interviewer head group blog post news mail about from where you worked work was is`

/** An instruction of the template begins with one of these. */
export const slotInstructions = `
  insert mention add describe enter fill include replace list specify explain state choose select put provide
  customize customise personalize personalise briefly optional delete remove write discuss highlight tailor name tell
  say attach type pick give talk quantify note expand elaborate paste link`

/** Slots that some templates mark with `#` alone; names of chat channels are none. */
export const hashSlots = `
  company companyname employer role position jobtitle job internship name yourname hiringmanager recruiter manager
  managername city date skill salutation firstname lastname title`

/** Names of HTML elements that are slot words as well: a slot unless they are closed. */
export const htmlNames = 'title address time link data object label summary details section header main name role area'

/** Lines of a letterhead that a template leaves to be filled in without any bracket. */
export const bareLines = `
  your name|your full name|your address|your street address|your phone number|your phone|your email|your email address
  your city, state, zip|your city, state zip code|city, state, zip|city, state, zip code|city, state zip code
  company name|company address|hiring manager name|hiring manager's name|recipient name|recipient's name|first name last name
  firstname lastname|phone number|email address|today's date|street address|date of letter`
