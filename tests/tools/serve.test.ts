import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const long = '<p>text</p>'.repeat(500);
let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'inner'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), long);
  writeFileSync(join(site, 'inner', 'index.html'), 'inner');
  writeFileSync(join(site, 'name-3f9aK_2b.js'), 'export {}');
  writeFileSync(join(site, 'face.woff2'), Buffer.alloc(4000, 7));
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await serve({ root: site, under: '/a/b/' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  test('gives files with their types, compressed as the client can', async () => {
    for (const [accepted, encoding] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const reply = await fetch(server.address, {
        headers: { 'accept-encoding': accepted },
      });
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(reply.headers.get('content-encoding')).toBe(encoding);
      expect(await reply.text()).toBe(long);
    }
    const font = await fetch(`${server.address}face.woff2`);
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  test('lets hashed names be kept, and asks again for the rest', async () => {
    const script = await fetch(`${server.address}name-3f9aK_2b.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    const page = await fetch(server.address);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const etag = page.headers.get('etag') ?? '';
    const again = await fetch(server.address, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  test('folders give their page, at an address with a slash', async () => {
    const reply = await fetch(`${server.address}inner`);
    expect(new URL(reply.url).pathname).toBe('/a/b/inner/');
    expect(await reply.text()).toBe('inner');
  });

  test.each([
    '/a/b/../../../secret.txt',
    '/a/b/../../secret.txt',
    '/a/b/..%2f..%2fsecret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%5c..%5csecret.txt',
    '/a/b//etc/passwd',
    '/a/b/link.txt',
    '/a/b/inner%00.txt',
    '/a/b/%zz',
    '/secret.txt',
    '/a/b/no-such-file',
  ])('gives nothing outside its folder (%s)', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain('secret\n');
    expect(body).not.toMatch(/^secret$/);
  });

  test('changes nothing', async () => {
    expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
    const head = await fetch(server.address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('says so when the port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serve({ root: folder, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

/** A request whose path is sent as it is: `fetch` would tidy it up. */
function raw(path: string): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((done, failed) => {
    request({ host: hostname, port, path }, (reply) => {
      let body = '';
      reply.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      reply.on('end', () => done({ status: reply.statusCode ?? 0, body }));
    })
      .on('error', failed)
      .end();
  });
}
