/** Emits what the catalogue makes: functions.json in both languages and help.html, so that Excel, the workbench and the help cannot differ. */
import { join } from 'node:path';
import { bundleAndImport, root } from './bundle.mjs';

const json = (content) => `${JSON.stringify(content, null, 1)}\n`;

export async function filesOfCatalogue() {
  const { functionsMetadata } = await bundleAndImport(join(root, 'src/functions/metadata.ts'));
  const { functionsPage } = await bundleAndImport(join(root, 'src/help/functions-page.ts'));
  return { 'functions.json': json(functionsMetadata('en-US')), 'functions.zh-CN.json': json(functionsMetadata('zh-CN')), 'help.html': functionsPage() };
}

export class EmitFunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: 'EmitFunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        for (const [name, content] of Object.entries(await filesOfCatalogue())) compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}
