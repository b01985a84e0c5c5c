import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Keeps the page in the browser after the first visit. The newest page is asked for first, so that a correction reaches the
 * reader at once; without a network the kept one is shown. What it is made of is kept from the
 * start, light of the insides as cars are entered. An open page keeps its own version: a new one waits until it is closed.
 */
export function pwa(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    // The app registers it itself, behind the first frame: see src/app/keepOffline.ts.
    injectRegister: null,
    includeAssets: [],
    manifest: {
      name: 'Ghost & Fortress',
      short_name: 'Two trains',
      description:
        'Two armoured trains in 3D, car by car: what has been reported, who disputes it, and what nobody knows.',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#fbfbf9',
      background_color: '#fbfbf9',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'favicon.svg', 'app/**', 'light/index.json'],
      // The page with its text is larger than what the library takes for a slip.
      maximumFileSizeToCacheInBytes: 4_000_000,
      // `?lang=…` and the like say how the page is set up: it is the same file.
      ignoreURLParametersMatching: [/./],
      directoryIndex: null,
      navigateFallback: null,
      clientsClaim: true,
      skipWaiting: false,
      runtimeCaching: [
        {
          // Written into the worker as text: it may use nothing from around it.
          urlPattern: ({ request, url }) => {
            // The page itself and no other of the site around it.
            const home = new URL('./', self.location.href).pathname;
            return (
              request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname)
            );
          },
          handler: 'NetworkOnly',
          // Only the page that belongs to the kept files stands in for the newest: the two never mix.
          options: { precacheFallback: { fallbackURL: 'index.html' } },
        },
        {
          urlPattern: ({ url, sameOrigin }) =>
            sameOrigin && /\/light\/[^/]+\.bin$/.test(url.pathname),
          handler: 'StaleWhileRevalidate',
          options: { cacheName: 'light', expiration: { maxEntries: 60 } },
        },
      ],
    },
  });
}
