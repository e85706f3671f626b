/** Jest transformer: TypeScript and ES modules to CommonJS with esbuild (no type check; tsc does that). Modules that are loaded as a program runs are required. */
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const loader = path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, { loader, format: 'cjs', target: 'node20', sourcemap: 'external', sourcefile: path, jsx: 'automatic', supported: { 'dynamic-import': false } });
    return { code, map };
  },
};
