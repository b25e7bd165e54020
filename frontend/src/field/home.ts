// The first page: sends what waits on this phone, says how much that is, and takes along what work without network needs.
import { takeOver } from './old-outbox';
import { pull, type Report, sendAll } from './sender';
import { rememberAccount, Store } from './store';
import { sendWhenPossible } from './triggers';

/** What the phone keeps is fetched anew when it is older than this. */
const FRESH = 5 * 60_000;

export async function homePage(home: HTMLElement): Promise<void> {
  const account = home.dataset['owner'] ?? '';
  const store = new Store(account);
  const strip = document.getElementById('unsent');
  let waited = 0;
  const after = async (report: Report): Promise<void> => {
    const waiting = (await store.queue()).length;
    // The page's own count is old when something has been sent, by this page or by another.
    if (report.confirmed > 0 || waiting < waited) {
      window.location.reload();
    } else {
      waited = waiting;
      await show(strip, store, report.held === 'signed-out');
    }
  };
  const send = (): void => void sendAll(store).then(after);
  strip?.querySelector('[data-send]')?.addEventListener('click', send);
  // A page that the browser kept while another was shown may have an old count.
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
  await takeOver(store);
  await rememberAccount(account);
  waited = (await store.queue()).length;
  await show(strip, store, false);
  sendWhenPossible(store, (report) => void after(report));
  send();
  const kept = await store.kept();
  if (!kept || Date.now() - kept.at > FRESH) {
    await pull(store);
  }
}

async function show(strip: HTMLElement | null, store: Store, signedOut: boolean): Promise<void> {
  if (!strip) {
    return;
  }
  const queue = await store.queue();
  const stuck = queue.filter(({ state }) => ['fix', 'duplicate', 'undecided'].includes(state)).length;
  const pending = queue.length - stuck;
  strip.hidden = queue.length === 0;
  part(strip, 'pending', pending);
  part(strip, 'shut-out', signedOut ? pending : 0);
  part(strip, 'refused', stuck);
}

function part(strip: HTMLElement, name: string, count: number): void {
  strip.querySelectorAll<HTMLElement>(`[data-if="${name}"]`).forEach((place) => {
    place.hidden = count === 0;
    const words = place.dataset['words'];
    if (words !== undefined) {
      place.textContent = words.replace('{0}', String(count));
    }
  });
}
