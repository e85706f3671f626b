import type { Bilingual } from '../accounting/language';
import type { DocumentedFunction, DocumentedParameter } from '../functions/guide/catalogue';
import { DOCUMENTED_CATALOGUE } from '../functions/guide/catalogue';
import type { Example } from '../functions/guide/guide';

/** Texts of both languages stand side by side, so that one page serves every Office language. */
const both = ({ zh, en }: Bilingual): string => `<span lang="zh-CN">${escape(zh)}</span> <span lang="en-US" class="en">${escape(en)}</span>`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);

const signature = ({ id, parameters }: DocumentedFunction): string =>
  `=PAIR.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name.zh}]` : name.zh)).join(', ')})`;

const parameterRow = ({ name, description, optional, example }: DocumentedParameter): string =>
  `<tr><th scope="row">${both(name)}</th><td>${both(description)}${optional ? ' <small>可不填 optional</small>' : ''}</td><td><code>${escape(example)}</code></td></tr>`;

const resultText = (result: Example['result']): string => (Array.isArray(result) ? result.map((row: readonly unknown[]) => row.join('　')).join('\n') : String(result));

const exampleRow = ({ about, formula, result }: Example): string =>
  `<tr><td>${both(about)}</td><td><code>${escape(formula)}</code></td><td><pre>${escape(resultText(result))}</pre></td></tr>`;

const section = (spec: DocumentedFunction): string => `
<section id="${spec.id}">
<h2>PAIR.${spec.id}</h2>
<p>${both(spec.summary)}</p>
<p><code>${escape(signature(spec))}</code></p>
<table><thead><tr><th>参数 argument</th><th>含义 meaning</th><th>写法 example</th></tr></thead><tbody>${spec.parameters.map(parameterRow).join('')}</tbody></table>
<table><thead><tr><th>示例 example</th><th>公式 formula</th><th>结果 result</th></tr></thead><tbody>${spec.examples.map(exampleRow).join('')}</tbody></table>
</section>`;

/** help.html: what every function's help address (functions.json) opens. A whole page without scripts. */
export function functionsPage(): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>结对分算函数 · PairShare functions</title>
<style>
body { font: 14px/1.5 "Segoe UI", "Microsoft YaHei", sans-serif; color: #242424; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h2 { border-top: 1px solid #e0e0e0; font-size: 16px; margin: 2rem 0 .5rem; padding-top: 1rem; }
table { border-collapse: collapse; margin: .5rem 0; width: 100%; }
th, td { border-bottom: 1px solid #e0e0e0; padding: 4px 12px 4px 0; text-align: left; vertical-align: top; }
code, pre { font: 13px/1.5 Consolas, monospace; margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.en, small { color: #616161; }
nav a { color: #0f703b; margin-right: 1rem; }
</style>
</head>
<body>
<h1>结对分算函数 <span class="en" lang="en-US">PairShare functions</span></h1>
<nav>${DOCUMENTED_CATALOGUE.map(({ id }) => `<a href="#${id}">${id}</a>`).join('')}</nav>
${DOCUMENTED_CATALOGUE.map(section).join('')}
</body>
</html>
`;
}
