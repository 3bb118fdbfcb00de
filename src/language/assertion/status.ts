/**
 * Who stands behind a proposition. Only `asserted` is the writer's own claim; every other status keeps a claim rule
 * silent. After ConText (Harkema et al. 2009) and De Facto (Saurí & Pustejovsky 2012).
 */
export type AssertionStatus =
  /** The writer says that it is so. */
  | 'asserted'
  /** Denied: "did not", "no part of", "never". */
  | 'negated'
  /** Declined, argued against, taken back: "I argued against", "was rejected". */
  | 'opposed'
  /** Somebody else's word, wish or plan that the writer has not made their own. */
  | 'attributed'
  /** Not said to be real: "would have", "if", "suppose". */
  | 'hypothetical'
  /** Asked and not answered with yes. */
  | 'question'
  /** Mentioned as wording: a slogan, a line of somebody's CV. */
  | 'quoted'
  /** A belief of the writer's that they tell as overcome: "I first assumed". */
  | 'lesson'
