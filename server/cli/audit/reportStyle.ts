/** How the page looks: on paper as on a screen, light or dark as the reader has it. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #22262e; --soft: #5a616e; --line: #dcd8d0; --faint: #f4f1ec; --accent: #1f5f7a; --bar: #7fa8b8; --for: #6f9f86; --against: #b08a6a; --must: #9b2c2c;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #16191e; --ink: #e6e3dc; --soft: #a5abb6; --line: #343a44; --faint: #1e2229; --accent: #86c5de; --bar: #3f7187; --for: #4d7a63; --against: #8a6a4e; --must: #f0a3a3; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0 auto; max-width: 68rem; padding: 3rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3 { font-family: Georgia, "Iowan Old Style", "Times New Roman", serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.5rem; margin: 0 0 1.5rem; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 0 0 .5rem; }
p { max-width: 46rem; margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
abbr { text-decoration: none; }
code { font: .86em/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; }
.kicker { margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
.quiet, .title { color: var(--soft); }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .93rem; }
.heads { display: flex; flex-wrap: wrap; margin: 0 0 1.75rem; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--line); gap: 1px; }
.heads div { flex: 1 1 9rem; background: var(--paper); padding: 1rem 1.1rem; }
.heads dt { color: var(--soft); font-size: .87rem; }
.heads dd { margin: 0; }
.heads strong { display: block; font: 600 1.9rem/1.3 Georgia, "Iowan Old Style", "Times New Roman", serif; }
.heads a { text-decoration-color: var(--line); }
.heads span { font-size: .84rem; color: var(--soft); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 0 2.5rem; align-items: start; }
table { width: 100%; border-collapse: collapse; margin: 0 0 2rem; font-size: .93rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: baseline; padding: .38rem .75rem .38rem 0; border-bottom: 1px solid var(--line); }
tr > :last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .84rem; vertical-align: bottom; }
tbody th { font-weight: 400; overflow-wrap: anywhere; }
.over { text-align: center; border-bottom: 0; padding-bottom: 0; }
.count { text-align: right; white-space: nowrap; }
.title { display: block; font-size: .84rem; }
.group th { font-weight: 600; }
.group .title { font-weight: 400; }
.limb th { padding-left: 1.25rem; font-weight: 400; }
.limb td, .limb th { font-size: .88rem; border-bottom-color: transparent; padding-block: .2rem; }
.share { width: 34%; min-width: 7rem; white-space: nowrap; }
.bar { display: inline-block; vertical-align: .02em; width: calc(var(--share) * .72); height: .62em; margin-right: .5em; border-radius: 1px; background: var(--bar); }
.weighing .share, .rules .share { width: 18%; }
.side { width: 14%; min-width: 6rem; white-space: nowrap; }
.weighing .for, .weighing thead th:nth-last-child(2) { padding-left: 1.25rem; }
.side .bar { width: calc(var(--share) * .6); }
.for .bar { background: var(--for); }
.against .bar { background: var(--against); }
.weight { font-size: .84rem; white-space: nowrap; color: var(--soft); }
.weight.must { color: var(--must); font-weight: 600; }
.examples { width: 30%; font-size: .86rem; color: var(--soft); overflow-wrap: anywhere; }
.examples q { display: block; }
.narrow { max-width: 40rem; }
.calendar { table-layout: fixed; }
.calendar th, .calendar td { text-align: right; padding-inline: .3rem; }
.calendar th[scope=row], .calendar thead th:first-child { text-align: left; }
.month { background: color-mix(in srgb, var(--bar) calc(var(--share, 0%) * .4), transparent); }
.letters { display: none; margin: 0 0 2.5rem; padding: 1.25rem 1.5rem; background: var(--faint); border-radius: 6px; }
.letters:target { display: block; }
.lists:has(:target) .none { display: none; }
.letters ul { columns: 22rem 2; column-gap: 2rem; margin: 0 0 1rem; padding: 0; list-style: none; font-size: .88rem; }
.letters li { break-inside: avoid; padding: .12rem 0; overflow-wrap: anywhere; }
.letters q, .letters code { color: var(--soft); }
.back { margin: 0; font-size: .9rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .87rem; }
@media (max-width: 44rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 2rem; }
  section > table, .beside > table { display: block; overflow-x: auto; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #f4f4f4; --accent: #000; --bar: #999; --for: #999; --against: #666; --must: #000; }
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  nav, .lists, .back { display: none; }
  a { text-decoration: none; color: inherit; }
  .bar, .month { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { margin-top: 2rem; break-after: avoid; }
  caption, thead { break-after: avoid; }
  tr, .heads { break-inside: avoid; }
}
`;
