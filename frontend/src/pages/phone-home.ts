// The first page: sends what waits on this phone, and says how much that is.
import { type Flushed, flush, flushWhenPossible } from './phone-flush';
import { Outbox } from './phone-outbox';

export function homePage(home: HTMLElement): void {
  const outbox = new Outbox(home.dataset['owner'] ?? '');
  const strip = document.getElementById('unsent');
  const after = (done: Flushed): void => {
    if (done.stored > 0) {
      window.location.reload();
    } else {
      show(strip, outbox, done.shutOut);
    }
  };
  show(strip, outbox, false);
  flushWhenPossible(outbox, after);
  strip?.querySelector('[data-send]')?.addEventListener('click', () => void flush(outbox).then(after));
  strip?.querySelector('[data-drop]')?.addEventListener('click', () => {
    outbox.refused().forEach((entry) => outbox.confirm(entry.id));
    show(strip, outbox, false);
  });
  // A page that the browser kept while another was shown may have an old count.
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
}

function show(strip: HTMLElement | null, outbox: Outbox, shutOut: boolean): void {
  if (!strip) {
    return;
  }
  const pending = outbox.pending().length;
  const refused = outbox.refused().length;
  strip.hidden = pending + refused === 0;
  part(strip, 'pending', pending);
  part(strip, 'shut-out', shutOut ? pending : 0);
  part(strip, 'refused', refused);
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
