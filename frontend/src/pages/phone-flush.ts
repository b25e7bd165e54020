// Sends what could not be sent before: when a page opens, when the network is back, and every minute while one waits.
import type { Outbox } from './phone-outbox';
import { send } from './phone-send';

const EVERY = 60_000;

export interface Flushed {
  stored: number;
  shutOut: boolean;
}

/** One after the other, oldest first, by one tab at a time. */
export async function flush(outbox: Outbox): Promise<Flushed> {
  return alone(async () => {
    const done: Flushed = { stored: 0, shutOut: false };
    for (const entry of outbox.pending()) {
      const answer = await send(entry);
      if (answer.kind === 'stored') {
        outbox.confirm(entry.id);
        done.stored++;
      } else if (answer.kind === 'refused') {
        outbox.put({ ...entry, refused: answer.mistakes.map((mistake) => mistake.message) });
      } else {
        done.shutOut = answer.kind === 'shut-out';
        break;
      }
    }
    return done;
  });
}

export function flushWhenPossible(outbox: Outbox, then: (done: Flushed) => void): void {
  const run = (): void => {
    if (outbox.pending().length > 0 && document.visibilityState === 'visible') {
      void flush(outbox).then(then);
    }
  };
  window.addEventListener('online', run);
  window.addEventListener('pageshow', run);
  document.addEventListener('visibilitychange', run);
  window.setInterval(run, EVERY);
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('visits', work) : work();
}
