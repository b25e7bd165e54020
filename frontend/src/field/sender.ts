// The only way by which visits leave the phone, for pages and for the service worker: one sender at a time, in order, and
// nothing leaves the queue before the server has been asked whether it is really there.
import type { Entry, FollowUp, Household, Kept, State, Store } from './store';

const BATCH = 50;
const PATIENCE = 20_000;

export interface Report {
  confirmed: number;
  /** Why something still waits. */
  held?: 'no-network' | 'signed-out';
}

interface Session {
  account: string;
  now: string;
  token?: { header: string; value: string } | null;
}

interface Answer {
  id: string;
  state: 'NEW' | 'SAME' | 'DIFFERENT' | 'REFUSED';
  violations: { message: string }[];
}

const others = new BroadcastChannel('field');

/** Sends what waits, and tells the phone's other pages when something was confirmed. */
export async function sendAll(store: Store): Promise<Report> {
  const report = await alone(`send-${store.account}`, () => send(store));
  if (report.confirmed > 0) {
    others.postMessage(store.account);
  }
  return report;
}

/** Runs when another page or the service worker has had visits of this account confirmed. */
export function whenOthersSend(store: Store, then: () => void): void {
  others.addEventListener('message', ({ data }) => data === store.account && then());
}

async function send(store: Store): Promise<Report> {
  const waiting = (await store.queue()).filter(({ state }) => !['fix', 'duplicate', 'undecided'].includes(state));
  const report: Report = { confirmed: 0 };
  if (waiting.length === 0) {
    return report;
  }
  const session = await greeting(store);
  if (typeof session === 'string') {
    await marked(store, waiting, session === 'signed-out' ? 'sign-in' : 'waiting');
    return { ...report, held: session };
  }
  for (const batch of batches(waiting)) {
    const held = await sent(store, session, batch, report);
    if (held) {
      await marked(store, await left(store, waiting), held === 'signed-out' ? 'sign-in' : 'waiting');
      return { ...report, held };
    }
  }
  await store.forgetOldSent();
  return report;
}

/** Who is signed in and what time it is, asked before every send; tells as well why nothing can be sent. */
async function greeting(store: Store): Promise<Session | 'no-network' | 'signed-out'> {
  const asked = Date.now();
  const response = await ask('/api/v1/phone/session');
  if (response === null || response.status >= 500 || response.status === 429) {
    return 'no-network';
  }
  const session = response.ok ? ((await read(response)) as Session | null) : null;
  if (session === null || session.account !== store.account) {
    return 'signed-out';
  }
  await store.keepAhead(Date.parse(session.now) - (asked + Date.now()) / 2);
  return session;
}

async function sent(store: Store, session: Session, batch: Entry[], report: Report): Promise<Report['held']> {
  const ahead = (await store.ahead()) ?? 0;
  const entries: Entry[] = batch.map((entry) => ({ ...dated(entry, ahead), state: 'sending', tries: entry.tries + 1 }));
  // What is sent is what lies on the phone: a second send must say the same.
  await Promise.all(entries.map((entry) => store.put(entry)));
  let response = await post(session, entries);
  if (response?.status === 403) {
    // The token may have changed between the greeting and the send.
    const again = await greeting(store);
    if (typeof again === 'string') {
      return again;
    }
    response = await post(again, entries);
  }
  if (response === null || response.status >= 500 || response.status === 429 || response.status === 408) {
    return 'no-network';
  }
  if (response.status === 401) {
    return 'signed-out';
  }
  if (response.status === 403 || response.status === 404) {
    await marked(store, entries, 'undecided');
    return undefined;
  }
  const answers = response.ok ? ((await read(response)) as { visits: Answer[] } | null)?.visits : undefined;
  if (!answers) {
    return 'no-network';
  }
  const of = new Map(answers.map((answer) => [answer.id, answer]));
  for (const entry of entries) {
    const answer = of.get(entry.id);
    if (answer?.state === 'REFUSED' || answer?.state === 'DIFFERENT') {
      const words = answer.violations.map(({ message }) => message);
      await store.put({ ...entry, state: answer.state === 'REFUSED' ? 'fix' : 'duplicate', words });
    }
  }
  const good = entries.filter(({ id }) => ['NEW', 'SAME'].includes(of.get(id)?.state ?? ''));
  return confirmed(store, good, new Set(good.map(({ id }) => id).filter((id) => of.get(id)?.state === 'NEW')), report);
}

function post({ token }: Session, entries: Entry[]): Promise<Response | null> {
  return ask(`/api/v1/teams/${entries[0]?.team}/visits`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { [token.header]: token.value } : {}) },
    body: JSON.stringify({ visits: entries.map(({ id, visit }) => ({ id, ...visit })) }),
  });
}

/** Reads back what the server said it has. */
async function confirmed(
  store: Store,
  entries: Entry[],
  fresh: Set<string>,
  report: Report,
): Promise<Report['held']> {
  if (entries.length === 0) {
    return undefined;
  }
  const found = await readBack(entries.map(({ id }) => id));
  if (found === null) {
    return 'no-network';
  }
  const there = entries.filter(({ id }) => found.has(id));
  await store.confirm(there, fresh);
  report.confirmed += there.length;
  return undefined;
}

/** Those of the ids that lie in the log under this member's name; null when that could not be asked. */
export async function readBack(ids: string[]): Promise<Set<string> | null> {
  const response = await ask(`/api/v1/phone/visits?${ids.map((id) => `id=${id}`).join('&')}`);
  const visits = response?.ok ? ((await read(response)) as { id: string }[] | null) : null;
  return visits ? new Set(visits.map(({ id }) => id)) : null;
}

/** Fetches what changed since the last time; false when there is no network. */
export async function pull(store: Store): Promise<boolean> {
  return alone(`pull-${store.account}`, async () => {
    const before = await store.kept();
    let changes = await changed(before?.cursor);
    if (changes && before?.teams.some((team) => !changes?.teams.some(({ id }) => id === team.id))) {
      // What belonged to a team that was left is to be forgotten.
      changes = await changed(undefined);
    }
    if (!changes || changes.account !== store.account) {
      return false;
    }
    const { cursor, name, day, teams, topics, followUps, whole, households, forgotten } = changes;
    await store.keep({ cursor, name, day, teams, topics, followUps, at: Date.now() }, whole, households, forgotten);
    return true;
  });
}

interface Changes extends Omit<Kept, 'at' | 'followUps'> {
  account: string;
  followUps: FollowUp[];
  whole: boolean;
  households: Household[];
  forgotten: string[];
}

async function changed(cursor: string | undefined): Promise<Changes | null> {
  const response = await ask(`/api/v1/phone/changes${cursor ? `?since=${encodeURIComponent(cursor)}` : ''}`);
  return response?.ok ? ((await read(response)) as Changes | null) : null;
}

/** A phone that had never heard the time when the visit was saved may have had the wrong day. */
function dated(entry: Entry, ahead: number): Entry {
  if (entry.back === undefined || entry.tries > 0 || entry.at > Date.now()) {
    return entry;
  }
  const { back, ...rest } = entry;
  return { ...rest, visit: { ...entry.visit, day: dayOf(entry.at + ahead, back) } };
}

/** 2026-11-22: the day in Vietnam, some days before a moment. */
export function dayOf(moment: number, back = 0): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment - back * 86_400_000);
}

function batches(entries: Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && last.length < BATCH && last[0]?.team === entry.team) {
      last.push(entry);
    } else {
      found.push([entry]);
    }
  }
  return found;
}

async function marked(store: Store, entries: Entry[], state: State): Promise<void> {
  const there = new Map((await store.queue()).map((entry) => [entry.id, entry]));
  await Promise.all(
    entries.flatMap(({ id }) => there.get(id) ?? []).map((entry) => store.put({ ...entry, state })),
  );
}

/** Those that are neither confirmed nor answered otherwise. */
async function left(store: Store, entries: Entry[]): Promise<Entry[]> {
  const ids = new Set(entries.map(({ id }) => id));
  return (await store.queue()).filter(
    ({ id, state }) => ids.has(id) && !['fix', 'duplicate', 'undecided'].includes(state),
  );
}

async function ask(address: string, init: RequestInit = {}): Promise<Response | null> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  try {
    return await fetch(address, {
      ...init,
      headers: { Accept: 'application/json', ...init.headers },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: impatience.signal,
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}

async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? ((await navigator.locks.request(name, work)) as T) : work();
}
