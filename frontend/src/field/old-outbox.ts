// Visits that an older version of this page kept elsewhere on the phone move into the store.
import type { Answers, Store } from './store';

interface Old {
  id: string;
  address: string;
  visit: Answers;
  at: number;
}

export async function takeOver(store: Store): Promise<void> {
  const prefix = `visit:${store.account}:`;
  for (const key of Object.keys(safely(() => ({ ...window.localStorage })) ?? {})) {
    const old = key.startsWith(prefix) ? parsed(safely(() => window.localStorage.getItem(key)) ?? '') : null;
    const team = /\/teams\/([0-9a-f-]{36})\/visits\//.exec(old?.address ?? '')?.[1];
    if (old && team) {
      const { id, visit, at } = old;
      if (await store.put({ id, team, visit, at, tries: 1, state: 'waiting' })) {
        safely(() => window.localStorage.removeItem(key));
      }
    }
  }
}

function parsed(text: string): Old | null {
  return safely(() => JSON.parse(text) as Old) ?? null;
}

function safely<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
