/** Emits functions.json and functions.zh-CN.json from the catalogue, so that Excel, the workbench and the docs cannot differ. */
import { join } from 'node:path';
import { bundleAndImport, root } from './bundle.mjs';

export async function functionsMetadata() {
  const { functionsMetadata } = await bundleAndImport(join(root, 'src/functions/metadata.ts'));
  return { 'functions.json': functionsMetadata('en-US'), 'functions.zh-CN.json': functionsMetadata('zh-CN') };
}

export class EmitFunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: 'EmitFunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        for (const [name, content] of Object.entries(await functionsMetadata())) {
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 1)}\n`));
        }
      });
    });
  }
}
