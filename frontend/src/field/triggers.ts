// When the queue is sent: at once, when a page opens or comes to the front, when the network is back, every minute while
// something waits, and by the service worker after the page has been closed, where the browser can do that.
import { type Report, sendAll, whenOthersSend } from './sender';
import type { Store } from './store';

const EVERY = 60_000;

export function sendWhenPossible(store: Store, then: (report: Report) => void): void {
  const run = (): void => {
    if (document.visibilityState === 'visible') {
      void sendAll(store).then(then);
    }
  };
  window.addEventListener('online', run);
  window.addEventListener('pageshow', run);
  document.addEventListener('visibilitychange', run);
  window.setInterval(run, EVERY);
  whenOthersSend(store, run);
}

/** Asks the browser to wake the service worker when there is network. */
export async function sendLater(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await (registration as unknown as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync?.register(
      'visits',
    );
  } catch {
    // The page sends by itself as well.
  }
}
