// Tells, line by line, whether this phone can do its work.
import { copyOf, fill, one, words, written } from './dom';
import type { Store } from './store';

/** More than this and "today" may be another day. */
const MINUTES_OFF = 5;

export async function checkScreen(store: Store): Promise<void> {
  const kept = await store.kept();
  const room = await navigator.storage?.estimate?.();
  const ahead = await store.ahead();
  const off = Math.round(Math.abs(ahead ?? 0) / 60_000);
  const megabytes = (bytes: number | undefined): string => written(Math.round((bytes ?? 0) / 1_048_576));
  const online = await fetch('/livez', { cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
  one('#checks')?.replaceChildren(
    line('check.storage', await store.works(), room ? words('check.space', megabytes(room.usage), megabytes(room.quota)) : ''),
    line('check.lasting', (await navigator.storage?.persisted?.()) ?? false, ''),
    line('check.worker', (await navigator.serviceWorker?.getRegistration())?.active != null, ''),
    line('check.network', online, ''),
    line('check.clock', off <= MINUTES_OFF, off > MINUTES_OFF ? words('check.ahead', written(off)) : ''),
    line('check.pulled', kept !== undefined, kept ? new Date(kept.at).toLocaleString('vi') : words('check.never')),
    line('check.households', true, written((await store.households()).length)),
  );
}

function line(what: string, well: boolean, hint: string): HTMLElement {
  const item = copyOf('line');
  fill(item, 'label', words(what));
  fill(item, 'hint', hint);
  fill(item, 'status', words(well ? 'check.yes' : 'check.no'));
  return item;
}
