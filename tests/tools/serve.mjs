import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headerRules } from './headerRules.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
};

/** Under this many bytes compressing costs more than it saves. */
const compressFrom = 1024;

/** `name-3f9aK_2b.js`: the content is in the name, so it may be kept for ever. */
const hashed = /-[\w-]{8}\.\w+$/;

const encoders = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/**
 * Serves the files under `root` and nothing outside it, links included. `port` 0 takes a free one; `under` puts the site
 * in a sub-folder (`/a/b/`). What `_headers` there says is sent along. Resolves when it listens; rejects when the port is taken.
 * @param {{ root: string, port?: number, host?: string, under?: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends with a slash.
 */
export async function serve({ root, port = 0, host = '127.0.0.1', under = '/' }) {
  const base = await realpath(root);
  const compressed = new Map();
  const headersOf = headerRules(join(base, '_headers'));
  const server = createServer((request, response) => {
    answer(request, response, { base, under, compressed, headersOf }).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Cannot read this file');
      else response.destroy();
    });
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  return {
    address: `http://localhost:${server.address().port}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, { base, under, compressed, headersOf }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD');
  }
  const path = pathOf(request.url);
  if (path === null) return refuse(response, 400, 'Not a sound address');
  if (!path.startsWith(under)) {
    return `${path}/` === under ? redirect(response, under) : refuse(response, 404, 'Not found');
  }
  const file = await fileAt(base, path.slice(under.length));
  if (file === null) return refuse(response, 404, 'Not found');
  if (file === 'folder') return redirect(response, `${path}/`);

  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  for (const [name, value] of headersOf(path.slice(under.length - 1))) {
    response.setHeader(name, value);
  }
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();

  const isText = type.includes('charset') || type === 'application/wasm';
  const encoding = isText && size >= compressFrom ? encodingFor(request) : null;
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding === null) {
    response.setHeader('Content-Length', size);
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }
  const key = `${encoding} ${file} ${etag}`;
  if (!compressed.has(key)) compressed.set(key, encoders[encoding](await readFile(file)));
  const body = await compressed.get(key);
  response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/** The decoded path of a request, or null when it is not sound. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

/** The real file for a path inside `base`; `folder` when the address lacks its last slash; null when there is none. */
async function fileAt(base, path) {
  const wanted = resolve(base, join('.', path));
  try {
    const real = await realpath(wanted);
    if (real !== base && !real.startsWith(base + sep)) return null;
    if (!(await stat(real)).isDirectory()) return path.endsWith('/') ? null : real;
    if (path !== '' && !path.endsWith('/')) return 'folder';
    const index = await realpath(join(real, 'index.html'));
    return index.startsWith(base + sep) ? index : null;
  } catch {
    return null;
  }
}

function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function redirect(response, location) {
  response.writeHead(301, { Location: encodeURI(location.replace(/^\/+/, '/')) }).end();
}

function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
