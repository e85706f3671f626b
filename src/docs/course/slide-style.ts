/**
 * The slides' looks. --u is a hundredth of a slide's width, so that a slide looks the same on any screen and on paper:
 * 100 by 56.25 units. Without the script they stand one below the other.
 */
export const SLIDE_STYLE = `
:root { --u: min(1vw, 12.8px); --ink: #1f2a24; --soft: #55625b; --line: #d5ddd8; --accent: #0f703b; --tint: #e8f3ec; --wrong: #a4262c; --wrong-tint: #fbeeee; }
*, *::before, *::after { box-sizing: border-box; }
html { background: #e9eeeb; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { font-family: "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; margin: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
ol, ul { list-style: none; }
.slide { background: #fff; display: flex; flex-direction: column; font-size: calc(2.15 * var(--u)); height: calc(56.25 * var(--u)); line-height: 1.45; margin: calc(1.5 * var(--u)) auto; overflow: hidden; padding: calc(3.6 * var(--u)) calc(5 * var(--u)) calc(3.4 * var(--u)); position: relative; width: calc(100 * var(--u)); }
.slide:lang(zh-CN) { line-height: 1.55; }
.slide::before { background: var(--accent); content: ""; height: calc(.7 * var(--u)); left: 0; position: absolute; right: 0; top: 0; }
.slide > footer { align-items: baseline; bottom: calc(1.1 * var(--u)); color: var(--soft); display: flex; font-size: calc(1.2 * var(--u)); gap: calc(2 * var(--u)); justify-content: space-between; left: calc(5 * var(--u)); position: absolute; right: calc(5 * var(--u)); }
.kicker { color: var(--accent); font-size: calc(1.6 * var(--u)); font-weight: 600; }
h2 { font-size: calc(3.3 * var(--u)); font-weight: 600; line-height: 1.3; margin-bottom: calc(1.6 * var(--u)); }
.main { display: flex; flex: 1; flex-direction: column; gap: calc(1.5 * var(--u)); min-height: 0; }
.soft { color: var(--soft); font-size: calc(1.6 * var(--u)); }
.rule { font-size: calc(2.7 * var(--u)); }
.box { background: var(--tint); border-left: calc(.5 * var(--u)) solid var(--accent); padding: calc(1 * var(--u)) calc(1.6 * var(--u)); }
.box.last { margin-top: auto; margin-bottom: calc(1 * var(--u)); }
code { font: calc(1.6 * var(--u))/1.5 Consolas, "Cascadia Mono", "Noto Sans Mono", "Microsoft YaHei UI", "Noto Sans SC", monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: calc(.55 * var(--u)) calc(2 * var(--u)) calc(.55 * var(--u)) 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
th { border-bottom: 2px solid var(--accent); color: var(--soft); font-size: calc(1.7 * var(--u)); font-weight: 600; }
tbody th { border-bottom: 1px solid var(--line); color: inherit; font-size: inherit; font-weight: 400; }
.amount { text-align: right; white-space: nowrap; }
.steps { font-size: calc(2 * var(--u)); }
.steps td:first-child:not([colspan]) { width: 44%; }
.steps .sum td { font-weight: 600; }
.total td, .total th { border-bottom: 0; font-weight: 600; }
.cards { display: grid; gap: calc(1.6 * var(--u)) calc(2.6 * var(--u)); grid-template-columns: repeat(2, minmax(0, 1fr)); }
.cards.three { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.three .card { display: flex; flex-direction: column; }
.three .card table { margin-top: auto; }
.three .card p { margin-bottom: calc(1.2 * var(--u)); }
.cards.rules { font-size: calc(2.5 * var(--u)); gap: calc(2.2 * var(--u)); grid-template-columns: 1fr; }
.rules .card h3 { font-size: calc(2.8 * var(--u)); }
.card { border-top: calc(.3 * var(--u)) solid var(--accent); padding-top: calc(.7 * var(--u)); }
.card h3 { font-size: calc(2.3 * var(--u)); font-weight: 600; line-height: 1.35; }
.card table { font-size: calc(1.8 * var(--u)); }
.wrong .card { border-color: var(--wrong); font-size: calc(1.75 * var(--u)); }
.wrong .card h3 { font-size: calc(2 * var(--u)); }
.wrong .card .sum { background: var(--wrong-tint); color: var(--wrong); display: inline-block; font-variant-numeric: tabular-nums; margin: calc(.3 * var(--u)) 0; padding: 0 calc(.7 * var(--u)); }
.wrong.many { gap: calc(1 * var(--u)) calc(2.6 * var(--u)); }
.wrong.many .card { font-size: calc(1.5 * var(--u)); }
.wrong.many .card h3 { font-size: calc(1.8 * var(--u)); }
.list { column-gap: calc(4 * var(--u)); display: grid; grid-auto-flow: column; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: repeat(5, auto); row-gap: calc(1.3 * var(--u)); }
.list li { display: grid; grid-template-columns: calc(4 * var(--u)) 1fr; }
.list .number { color: var(--accent); font-size: calc(2.6 * var(--u)); font-weight: 600; line-height: 1.2; }
.list a { color: inherit; text-decoration: none; }
.list a:hover, .list a:focus-visible { text-decoration: underline; }
.list.lessons { font-size: calc(1.75 * var(--u)); }
.opening .main { justify-content: center; }
.opening h1 { font-size: calc(6.4 * var(--u)); font-weight: 600; line-height: 1.25; }
.opening .subtitle { color: var(--soft); font-size: calc(3 * var(--u)); }
.turn { display: none; }
.deck { --u: min(1vw, 1.7778vh); background: #fff; overflow: hidden; }
.deck body { align-items: center; display: flex; height: 100vh; justify-content: center; }
.deck .slide { display: none; flex: none; margin: 0; }
.deck .slide.shown { display: flex; }
.deck .slide:focus { outline: 0; }
.deck .turn { bottom: calc(.5 * var(--u)); display: flex; gap: calc(.5 * var(--u)); left: 50%; opacity: .6; position: fixed; transform: translateX(-50%); }
.deck .turn:hover, .deck .turn:focus-within { opacity: 1; }
.turn button { background: none; border: 1px solid var(--line); border-radius: 4px; color: var(--ink); cursor: pointer; font: calc(1.4 * var(--u))/1 inherit; font-size: calc(1.4 * var(--u)); min-height: 24px; min-width: 36px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@page { margin: 0; size: 13.3333in 7.5in; }
@media print {
  :root, .deck { --u: .133333in; background: #fff; overflow: visible; }
  .deck body { display: block; height: auto; }
  .slide, .deck .slide { break-after: page; break-inside: avoid; display: flex; height: 7.49in; margin: 0; }
  .slide:last-of-type { break-after: auto; }
  .deck .turn { display: none; }
}
`;
