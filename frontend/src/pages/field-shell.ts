// Everything that a phone does without network, on one page that the service worker keeps. Which screen is shown follows
// from the address; what it shows comes from the phone's own store.
import { checkScreen } from '../field/check-screen';
import { all, one, written, words } from '../field/dom';
import { householdsScreen } from '../field/households-screen';
import { logScreen } from '../field/log-screen';
import { queueScreen } from '../field/queue-screen';
import { homeScreen } from '../field/home-screen';
import { pull, type Report, sendAll } from '../field/sender';
import { type Kept, lastAccount, Store } from '../field/store';
import { sendWhenPossible } from '../field/triggers';

interface Screen {
  name: string;
  begins: RegExp;
  show(store: Store, kept: Kept): Promise<void>;
}

const SCREENS: Screen[] = [
  { name: 'log', begins: /^\/m\/ghi/, show: logScreen },
  { name: 'households', begins: /^\/m\/ho(\/|$)/, show: householdsScreen },
  { name: 'home', begins: /^\/m\/?$|^\/m\/ung-dung$|^\/m\/to\//, show: homeScreen },
];

void start();

async function start(): Promise<void> {
  const account = await lastAccount();
  const store = new Store(account ?? 'nobody');
  const path = window.location.pathname;
  if (path === '/m/chan-doan') {
    return shown('check', () => checkScreen(store));
  }
  const kept = account === undefined ? undefined : await store.kept();
  if (path === '/m/cho-gui') {
    await strip(store);
    await shown('queue', () => queueScreen(store, kept));
    return keepSending(store, () => void queueScreen(store, kept));
  }
  const screen = SCREENS.find(({ begins }) => begins.test(path));
  if (!kept) {
    return shown('nobody', async () => {});
  }
  const asOf = one('#as-of');
  if (asOf) {
    asOf.textContent = words('as-of', new Date(kept.at).toLocaleString('vi', { dateStyle: 'short', timeStyle: 'short' }));
    asOf.hidden = false;
  }
  await strip(store);
  await shown(screen?.name ?? 'elsewhere', async () => screen?.show(store, kept));
  keepSending(store, () => {});
}

async function shown(name: string, show: () => Promise<void>): Promise<void> {
  all('[data-screen]').forEach((section) => (section.hidden = section.dataset['screen'] !== name));
  const heading = one('#title');
  const title = words(`title.${name}`);
  if (heading && title !== '') {
    heading.textContent = title;
  }
  const path = window.location.pathname;
  all('.foot-item').forEach((link) => {
    const href = link.getAttribute('href') ?? '';
    if (href === path || (href !== '/m/' && path.startsWith(`${href}/`))) {
      link.setAttribute('aria-current', 'page');
    }
  });
  await show();
  document.body.dataset['ready'] = name;
}

function keepSending(store: Store, then: () => void): void {
  const after = async (report: Report): Promise<void> => {
    await strip(store, report.held);
    // Another page may have sent what this one still shows.
    then();
    if (report.confirmed > 0) {
      await pull(store);
    }
  };
  sendWhenPossible(store, (report) => void after(report));
  document.addEventListener('sent', (event) => void after((event as CustomEvent<Report>).detail));
  void sendAll(store).then(after);
}

/** How much waits, on every screen. */
async function strip(store: Store, held?: Report['held']): Promise<void> {
  const place = one('#waiting');
  const queue = await store.queue();
  if (!place) {
    return;
  }
  place.hidden = queue.length === 0 || window.location.pathname === '/m/cho-gui';
  const line = one('[data-waiting]', place);
  const why = one('[data-held]', place);
  if (line) {
    line.textContent = words('waiting', written(queue.length));
  }
  if (why) {
    why.hidden = held === undefined;
    why.textContent = held ? words(`held.${held}`) : '';
  }
}
