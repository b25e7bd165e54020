// Keeps the shell of the field app and the files it needs, nothing else: no page that knows who looks is ever kept.
import { sendAll } from './field/sender';
import { lastAccount, Store } from './field/store';

declare const PRECACHE: string[];
declare const VERSION: string;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as {
  addEventListener(name: string, listener: (event: never) => void): void;
  clients: { claim(): Promise<void> };
  location: Location;
};
const SHELL = '/m/ung-dung';
const ALWAYS = ['/m/ung-dung', '/m/cho-gui', '/m/chan-doan'];
const PATIENCE = 5_000;

worker.addEventListener('install', (event: Waiting) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(PRECACHE)));
});

worker.addEventListener('activate', (event: Waiting) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name !== VERSION) {
          await caches.delete(name);
        }
      }
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('fetch', (event: Asked) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    if (ALWAYS.includes(pathname)) {
      event.respondWith(kept(SHELL, request));
    } else if (pathname === '/m' || pathname.startsWith('/m/')) {
      event.respondWith(fetched(request));
    }
  } else if (PRECACHE.includes(pathname)) {
    event.respondWith(kept(pathname, request));
  }
});

/** The browser says that there is network, maybe long after the page was closed. */
worker.addEventListener('sync', (event: Waiting) => {
  event.waitUntil(
    lastAccount().then(async (account) => {
      const report = account === undefined ? undefined : await sendAll(new Store(account));
      if (report?.held === 'no-network') {
        throw new Error('to be tried again');
      }
    }),
  );
});

async function kept(address: string, request: Request): Promise<Response> {
  return (await caches.match(address)) ?? fetch(request);
}

/** The page as the server writes it, or, where the network is gone or too slow, the shell under the same address. */
async function fetched(request: Request): Promise<Response> {
  const shell = await caches.match(SHELL);
  if (!shell) {
    return fetch(request);
  }
  const late = new Promise<Response>((answer) => setTimeout(() => answer(shell), PATIENCE));
  return Promise.race([fetch(request), late]).catch(() => shell);
}
