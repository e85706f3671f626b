/** `npm start`: builds what is stale, serves dist/ on localhost and opens the workbench. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import open from 'open';
import sirv from 'sirv';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';

const FIRST_PORT = 3080;
const LAST_PORT = 3099;

/** Listens on PORT, or on the first free port from 3080. Only this machine can connect. */
async function listen(server) {
  const wanted = process.env.PORT;
  const ports = wanted ? [Number(wanted)] : Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, i) => FIRST_PORT + i);
  for (const port of ports) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, 'localhost', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (error === null) return port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(wanted ? `Port ${wanted} is in use. Set PORT to a free one.` : `Ports ${FIRST_PORT} to ${LAST_PORT} are in use. Set PORT to a free one.`);
}

/** A terminal on a machine with a screen: elsewhere (CI, ssh) opening a browser would only print an error. */
const hasScreen = () => !process.env.CI && process.stdout.isTTY && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

try {
  await buildIfStale();
  const files = sirv(join(root, 'dist'), { dev: true, etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    }),
  );
  const port = await listen(server);
  const url = `http://localhost:${port}/`;
  process.stdout.write(`\n  结对分算 PairShare workbench: ${url}\n  Stop with Ctrl+C.\n\n`);
  if (hasScreen()) await open(url).catch(() => process.stderr.write('No browser could be opened; open the address above.\n'));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
