/*
 * What has the words of a decision and decides nothing about the work. Patterns of `phrases.ts`.
 */

/** Verbs of choice in turns that choose nothing: "kept the servers running", "took care of the templates". */
export const upkeep = `
  ~keep ..8 (running|alive|going|up|track|tidy|clean|informed|updated|updating|learning|online|busy|healthy|stable|record|records|notes|watch)
  ~take (care|part|notes|over|charge|pride|courses|responsibility|ownership|turns|calls|tickets|on|photographs|pictures)
  ~make ..1 (sure|certain|progress|friends|coffee|appointments|backups|presentations)
  ~put ..3 (heart|effort|emphasis|quality|together|energy|passion|value)
  ~give ..2 (best|talks|training|courses|lessons|presentations|feedback|support)
  ~hold (the|my|a|an)? ..1 (exam|exams|meetings|meeting|workshops|degree|position|certificate|title)
  ~stop ..1 by
  ~change (my|jobs|into|employer|employers|career|careers|disks|disk|tapes|passwords)
  ~leave (the|my|that|this) ..1 (company|hotel|firm|university|school|army|bank|agency|studio|industry|city|country|job|post|position)
  ~stay (there|for|in|until|with (the|my) ..1 (company|firm|team|employer))`

/** Choices of a life and not of a work: a subject, a career, an employer. */
export const lifeChoices = `
  ~apply
  career
  ~specialise
  ~specialize
  ~focus on
  profession
  degree
  (study|studies|studying)
  university
  college
  computer science
  ~become
  ~pursue
  your (company|team|organisation|organization|firm|posting|role|position)
  ~relocate
  freelance
  ~join (a|an|the|your|us|our|my|as|this|in|at|<name>)
  hobby
  my (current|present)? (job|position|employer)
  programming
  in touch
  up to date
  calm
  learning
  my ..1 job
  wife
  husband
  family
  bootcamp
  deadlines
  new ~technology
  ~move (from|into)
  looked back`
