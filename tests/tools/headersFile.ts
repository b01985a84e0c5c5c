import { filesPolicy, policyText } from './contentPolicy.ts';

/** Who may show the page in a frame: a meta tag cannot say it. */
const framing = 'frame-ancestors *';

/**
 * A sample of the headers that a server should send, in the format that Netlify and Cloudflare Pages read; `single` is the page
 * in one file, whose policy names the very scripts in it. The page carries the same policy for servers that send none. A frame
 * without an origin may read scripts and light: there they count as of another site.
 */
export function headersFile(single: string): string {
  const files = `${policyText(filesPolicy)}; ${framing}`;
  const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(single)?.[1];
  if (!own) throw new Error('single.html has no policy');
  return `# Who may show the page in a frame is said by frame-ancestors: * is every site.
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
/
  Content-Security-Policy: ${files}
/index.html
  Content-Security-Policy: ${files}
/single.html
  Content-Security-Policy: ${own}; ${framing}
/app/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
/light/*
  Access-Control-Allow-Origin: *
/sw.js
  Cache-Control: no-cache
`;
}
