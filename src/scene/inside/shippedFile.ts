import { lightElementId } from '../../build/inside/lightElementId.ts';

/** A file of the baked light: out of the page itself where the page is one file, else fetched. Null where there is none. */
export async function shippedFile(name: string): Promise<Response | null> {
  if (isSinglePage()) {
    await pageRead();
    const text = document.getElementById(lightElementId(name))?.textContent;
    return text ? unpacked(text) : null;
  }
  const response = await fetch(`light/${name}`);
  return response.ok ? response : null;
}

/** The page of many files says where its manifest lies; the one that is a single file has none. */
function isSinglePage(): boolean {
  return import.meta.env.PROD && !document.querySelector('link[rel="manifest"]');
}

/** Light comes last in the page, and the first car may be entered before it has come. */
function pageRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => {
    document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });
}

/** Base64 of a deflated file → the file. */
function unpacked(text: string): Response {
  const packed = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream);
}
