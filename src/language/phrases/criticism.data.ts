/*
 * Who criticises the stock phrases of this folder, by the abbreviations that its lists name as their sources. "count" there
 * is a count over 216 public letters of 2026 ("128 from 2023 on" are the later ones); "R54" and the like number the advice
 * that a rule was drawn from. Looked up 2026-08 and 2026-11.
 */

/** Title or address of each source, by its abbreviation. */
export const critics: Readonly<Record<string, string>> = {
  S0: 'JobJourney, "Python Developer Cover Letter Examples", 2026',
  AM: 'askamanager.org/2012/04/more-things-not-to-say-in-your-cover-letter.html',
  AY: 'annieyangfinancial.com, "7 things you should never say"',
  BE: 'businessinsider.com/how-to-end-your-cover-letter-2015-6',
  BI: 'businessinsider.com/cover-letter-cliches-that-make-employers-cringe-2015-2',
  CH: 'careerblog.champlain.edu/2015/08/04/cliche-cover-letters',
  DL: 'donnleviejrstrategies.com, "10 cover letter clichés you must avoid"',
  ED: 'educba.com/ai-in-cover-letter-writing',
  EN: 'enternamehere.com/blog/2024/8/13/lets-try-this-again: about 60 % of some 300 applicants "spearheaded" something',
  EX: 'expandlifebusinessenglish.com/post/your-english-cover-letter-en',
  GB: 'greenbookblog.org/2012/08/30/fresh-voices-twitter-buzzwords-are-insights-buzzkill',
  GC: 'goingconcern.com/we-delve-into-the-vibrant-landscape-of-gen-z-overusing-chatgpt-in-cover-letters',
  GL: 'trends.glance.com, on letters drafted with AI',
  HP: 'huffpost.com/entry/cover-letter-opening-sentence_l_6011c992c5b6c5586aa60959',
  HP2: 'hiring.productions/q/how-recruiters-spot-ai-cover-letters',
  HR: 'hrreview.co.uk/hr-news/recruitment/out-of-the-box-thinkers-72-percent-less-likely-to-get-a-job/60367',
  JJ: 'jobsearchjedi.com/2013/02/10-phrases-that-don-belong-in-your.html',
  LI: "LinkedIn's yearly lists of overused words, by 40pluscareerguru.blogspot.com/2014/01 and hrzone.com",
  MS: 'mortgagestrategy.co.uk/trash-talk-actionable-information, with a poll of Press Gazette',
  MU: 'themuse.com/advice/5-opening-lines-that-are-straight-up-killing-your-cover-letter',
  NG: 'blog.ngcareers.com/5617',
  NY: 'nysscpa.org, "Standing out in your cover letter: openers to avoid"',
  PS: 'blog.psjd.org/2011/11/08',
  RB: 'ragbourn.com/2015/02/tip-of-day-your-goodbye.html',
  RX: 'resumx.dev/playbook/resume-wording.html, with surveys of CareerBuilder and Resume.io',
  SO: 'blog.softtek.com/en/rockstar-and-ninja-2-words-employers-and-coders-shouldnt-say-out-loud',
  WB: 'wisebread.com/stupid-things-to-put-in-your-cover-letter',
  WS: 'career-advice.worksourcewa.com, "Worst things to write in a cover letter"',
  YT: 'youtern.com, "7 phrases I never want to see"'
}
