/** The hand-out's looks: a page of A4, on the screen as on paper. */
export const HANDOUT_STYLE = `
:root { --ink: #1f2a24; --soft: #55625b; --line: #d5ddd8; --accent: #0f703b; --tint: #e8f3ec; }
*, *::before, *::after { box-sizing: border-box; }
html { background: #e9eeeb; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { font: 8.6pt/1.4 "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; margin: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { background: #fff; display: flex; flex-direction: column; gap: 3mm; margin: 6mm auto; max-width: 210mm; min-height: 297mm; padding: 11mm 14mm 8mm; }
h1, h2, p, ol, ul, dl, dd { margin: 0; padding: 0; }
header { border-bottom: .8mm solid var(--accent); padding-bottom: 2mm; }
h1 { font-size: 17pt; font-weight: 600; line-height: 1.3; }
h2 { color: var(--accent); font-size: 11pt; font-weight: 600; margin-bottom: 1mm; }
code { font: 8.2pt/1.4 Consolas, "Cascadia Mono", "Noto Sans Mono", "Microsoft YaHei UI", "Noto Sans SC", monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: .2mm solid var(--line); padding: .45mm 3mm .45mm 0; text-align: left; vertical-align: baseline; }
th { font-weight: 400; white-space: nowrap; width: 1%; }
.agreement { background: var(--tint); padding: 1.2mm 2.5mm; }
dl { display: grid; gap: .4mm 4mm; grid-template-columns: auto 1fr; margin-top: 1.2mm; }
ol, ul { padding-left: 5mm; }
li { margin-bottom: .7mm; }
.soft { color: var(--soft); }
footer { border-top: .2mm solid var(--line); color: var(--soft); font-size: 8pt; margin-top: auto; padding-top: 1.5mm; }
@page { margin: 0; size: A4; }
@media print { html { background: #fff; } main { margin: 0; max-width: none; min-height: 0; width: 210mm; } }
`;
