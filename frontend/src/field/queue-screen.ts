// What waits, each with its state, and what was sent of late.
import { copyOf, fill, one, shortDay, words } from './dom';
import { sendAll } from './sender';
import type { Answers, Entry, Kept, Store } from './store';

let wired = false;

export async function queueScreen(store: Store, kept: Kept | undefined): Promise<void> {
  const queue = await store.queue();
  const sent = await store.sent();
  one('#queue')?.replaceChildren(...queue.map((entry) => line(store, kept, entry)));
  one('#sent')?.replaceChildren(...sent.slice(0, 100).map((entry) => named('line', kept, entry.visit, 'state.sent')));
  hide('#empty', queue.length > 0);
  hide('#none-sent', sent.length > 0);
  hide('#queue-deeds', queue.length === 0);
  hide('#blocked', queue.length === 0 || !new URLSearchParams(window.location.search).has('ra'));
  if (!wired) {
    wired = true;
    one('#send')?.addEventListener('click', () => {
      void sendAll(store).then(async (report) => {
        document.dispatchEvent(new CustomEvent('sent', { detail: report }));
        await queueScreen(store, kept);
        const live = one('#live');
        if (live) {
          live.textContent = report.held ? words(`held.${report.held}`) : '';
        }
      });
    });
    one('#export')?.addEventListener('click', () => void download(store));
  }
}

function line(store: Store, kept: Kept | undefined, entry: Entry): HTMLElement {
  const item = named('entry', kept, entry.visit, `state.${entry.state}`);
  const wrong = one('[data-wrong]', item);
  if (wrong && entry.words?.length) {
    wrong.hidden = false;
    wrong.textContent = entry.words.join(' ');
  }
  const remove = one('[data-remove]', item);
  if (remove && (entry.state === 'fix' || entry.state === 'duplicate')) {
    remove.hidden = false;
    remove.addEventListener('click', () => {
      if (window.confirm(words('queue.remove.sure'))) {
        void store.drop(entry.id).then(() => queueScreen(store, kept));
      }
    });
  }
  return item;
}

function named(piece: string, kept: Kept | undefined, visit: Answers, state: string): HTMLElement {
  const item = copyOf(piece);
  const topic = kept?.topics.find(({ code }) => code === visit.topic)?.label ?? visit.topic;
  fill(item, 'label', words('queue.line', topic, visit.people));
  fill(item, 'hint', shortDay(visit.day));
  fill(item, 'status', words(state));
  return item;
}

/** The queue as a file, for the day on which a phone must be given away. */
async function download(store: Store): Promise<void> {
  const visits = (await store.queue()).map(({ id, team, visit, at }) => ({ id, team, ...visit, savedAt: at }));
  const file = new Blob([JSON.stringify({ format: 'cong-dong-so/visits-1', account: store.account, visits }, null, 1)], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `phieu-cho-gui-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function hide(selector: string, hidden: boolean): void {
  const place = one(selector);
  if (place) {
    place.hidden = hidden;
  }
}
