import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(`${root}index.html`)) stop('There is no built page yet. Run: npm run build');
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is not a port number: ${process.env.PORT}`);
}

try {
  const { address } = await serve({
    root,
    port,
    host: process.env.HOST ?? '127.0.0.1',
  });
  console.log(`Ghost & Fortress is at ${address}\nCtrl+C stops it.`);
  if (process.stdout.isTTY && process.stdin.isTTY && !process.env.CI) openInBrowser(address);
} catch (error) {
  if (error.code === 'EADDRINUSE') {
    stop(`Port ${port} is in use. Choose another: PORT=4174 npm start`);
  }
  stop(`Cannot serve: ${error.message}`);
}

/** Only a convenience: where there is no opener, the printed address is enough. */
function openInBrowser(address) {
  const [command, ...before] = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  }[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...before, address], {
    stdio: 'ignore',
    detached: true,
  });
  opener.on('error', () => {});
  opener.unref();
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
