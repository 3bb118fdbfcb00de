/** The page's own style, light and dark, for screens of any width and for paper. No colour says anything alone. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--page:#f4f3f0;--ink:#1c1b1a;--soft:#5b5853;--line:#d9d6d0;--link:#1f4f99;--error:#b3261e;--error-back:#fde3e1;--warning:#7a5200;--warning-back:#fff0c9;--good:#1e6b34;--good-back:#e0f2e4}
@media (prefers-color-scheme:dark){:root{--paper:#1f1e1c;--page:#151413;--ink:#ece9e4;--soft:#b0aba3;--line:#3c3a36;--link:#9cc2ff;--error:#ff9d94;--error-back:#4a1f1b;--warning:#f2c14e;--warning-back:#43330c;--good:#84d39a;--good-back:#173a22}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:92rem;padding:1rem clamp(.75rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
code{font:.92em ui-monospace,monospace}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.2rem;margin:0;overflow-wrap:anywhere}
h3{font-size:.8rem;font-weight:600;color:var(--soft);margin:0 0 .25rem}
h4{font-size:.9rem;margin:1rem 0 .25rem}
header p,.summary,.idle,footer{color:var(--soft);margin:.25rem 0 .75rem}
.praise{color:var(--good);font-size:1.1rem}
nav{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;margin:1rem 0}
nav ol{margin:0;padding-left:1.75rem}
nav li{padding:.15rem 0;overflow-wrap:anywhere}
.state,.place{color:var(--soft);font-size:.9em}
.letter{border-top:1px solid var(--line);padding:1.5rem 0}
main>.letter:first-child{border-top:0}
.columns{display:grid;gap:1.5rem}
.text,.posting{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1.25rem clamp(.9rem,2.5vw,2rem);min-width:0}
.part+.part{margin-top:1.25rem}
.row>p,.row>ul:first-child,.row>pre,.row>blockquote{margin:0 0 .8rem;font:1.06rem/1.65 Charter,Georgia,serif;overflow-wrap:anywhere}
.row>pre{font:.9rem/1.5 ui-monospace,monospace;white-space:pre-wrap;color:var(--soft)}
.row>blockquote{border-left:3px solid var(--line);padding-left:1rem;color:var(--soft)}
.row>.heading{font-weight:700}
.row>ul:first-child{padding-left:1.25rem}
mark{color:inherit;border-radius:2px;padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none}
mark.error{background:var(--error-back);text-decoration-color:var(--error)}
mark.warning{background:var(--warning-back);text-decoration-color:var(--warning);text-decoration-style:dashed}
mark.met{background:var(--good-back);text-decoration-color:var(--good)}
mark.unmet{background:var(--error-back);text-decoration-color:var(--error);text-decoration-style:dotted}
mark.met::after{content:"\\2009\\2713"}
mark.unmet::after{content:"\\2009\\2717"}
.ref,.number{display:inline-block;min-width:1.5em;margin:0 .1em;padding:0 .3em;border-radius:.75em;font:600 .75rem/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;vertical-align:.25em;background:var(--warning);color:var(--paper)}
.ref.error,.error .number{background:var(--error)}
.number{vertical-align:0}
.ref:hover,.number:hover{text-decoration:underline}
.notes{list-style:none;margin:0 0 1rem;padding:0;font-size:.92rem}
.note{border-left:4px double var(--warning);padding:.1rem 0 .1rem .75rem;margin-bottom:.9rem;overflow-wrap:anywhere}
.note.error{border-left:4px solid var(--error)}
.note p{margin:.2rem 0}
.note .why,.note .see{color:var(--soft)}
.severity{color:var(--warning)}
.error .severity{color:var(--error)}
.ref:target,.note:target,.letter:target>h2{outline:3px solid var(--link);outline-offset:3px}
del{color:var(--error);text-decoration-thickness:2px}
ins{color:var(--good);text-decoration-thickness:2px}
.posting ul{list-style:none;margin:0;padding:0}
.posting li{display:grid;grid-template-columns:1.25rem 1fr;column-gap:.25rem;padding:.1rem 0}
.posting .what{overflow-wrap:anywhere}
.posting .state{grid-column:2}
.met .sign{color:var(--good);font-weight:700}
.unmet .sign{color:var(--error);font-weight:700}
.path{color:var(--soft);margin:0;overflow-wrap:anywhere}
details{margin-top:1rem}
.note details{margin:.2rem 0}
.note summary{font-weight:400;color:var(--soft)}
summary{cursor:pointer;font-weight:600}
.source{font-size:.9rem;overflow-wrap:anywhere;border-top:1px solid var(--line);padding-top:.75rem}
@media (min-width:56rem){.row{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);column-gap:2rem;align-items:start}.letter:not(.answered) .text{max-width:70rem}}
@media (min-width:78rem){.answered .columns{grid-template-columns:minmax(0,1fr) 20rem;align-items:start}.posting{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}}
@media print{:root{color-scheme:light;--paper:#fff;--page:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--error:#9c1c15;--error-back:#fde3e1;--warning:#6b4700;--warning-back:#fff0c9;--good:#185a2b;--good-back:#e0f2e4}html{font-size:9.5pt}body{padding:0}mark,.ref,.number{print-color-adjust:exact;-webkit-print-color-adjust:exact}.letter{break-before:page;padding:0}main>.letter:first-child{break-before:auto}.note,li{break-inside:avoid}.row{display:grid;grid-template-columns:3fr 2fr;column-gap:6mm}.row>p,.row>ul:first-child{font-size:1.1rem}.text,.posting{border:0;padding:0}.posting{position:static;max-height:none;overflow:visible;margin-top:6mm}.note details::details-content{content-visibility:visible;display:block}.skip,.posting details,summary,footer,nav{display:none}}
`

/** Hash of the style as the page's content security policy names it: SHA-256 in Base64. */
export const styleHash = 'sha256-PDMVjkTueRu2RNIio5I+ufJrTgBHSrnimtPC/3V2yP4='
