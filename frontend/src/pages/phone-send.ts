// Sends one visit, and says what became of it. The same visit may be sent any number of times.
import type { Entry } from './phone-outbox';

export interface Month {
  /** 2026-11 */
  month: string;
  people: number;
  target: number | null;
}

export interface Mistake {
  field: string;
  message: string;
}

export type Answer =
  | { kind: 'stored'; month: Month }
  /** Wrong, and wrong for ever: it must be logged anew. */
  | { kind: 'refused'; mistakes: Mistake[] }
  /** The phone is not known any more, or not to this team. */
  | { kind: 'shut-out' }
  /** No network, or the server is in trouble: later it may work. */
  | { kind: 'later' };

const PATIENCE = 15_000;
const FINAL = [400, 404, 409, 413, 415, 422];

export async function send(entry: Entry): Promise<Answer> {
  let response = await put(entry);
  if (response?.status === 403 && (await freshToken())) {
    response = await put(entry);
  }
  return response === null ? { kind: 'later' } : answer(response);
}

async function answer(response: Response): Promise<Answer> {
  const body = (await response.json().catch(() => null)) as {
    month?: Month;
    violations?: Mistake[];
    detail?: string;
  } | null;
  if (response.ok && body?.month) {
    return { kind: 'stored', month: body.month };
  }
  if (response.status === 401 || response.status === 403) {
    return { kind: 'shut-out' };
  }
  if (FINAL.includes(response.status)) {
    return { kind: 'refused', mistakes: body?.violations ?? [{ field: '', message: body?.detail ?? '' }] };
  }
  return { kind: 'later' };
}

async function put(entry: Entry): Promise<Response | null> {
  return asked(entry.address + entry.id, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf() },
    body: JSON.stringify(entry.visit),
  });
}

/** A page that lay open for long has an old token; a new page of the same address has a new one. */
async function freshToken(): Promise<boolean> {
  const response = await asked(window.location.href, { headers: { Accept: 'text/html' } });
  if (!response?.ok) {
    return false;
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  const kept = meta('csrf-token');
  if (!fresh || !kept || fresh === kept.content) {
    return false;
  }
  kept.content = fresh;
  return true;
}

async function asked(address: string, init: RequestInit): Promise<Response | null> {
  const impatience = new AbortController();
  const timer = window.setTimeout(() => impatience.abort(), PATIENCE);
  try {
    return await fetch(address, { ...init, credentials: 'same-origin', signal: impatience.signal });
  } catch {
    return null;
  } finally {
    window.clearTimeout(timer);
  }
}

function csrf(): Record<string, string> {
  const header = meta('csrf-header')?.content;
  const token = meta('csrf-token')?.content;
  return header && token ? { [header]: token } : {};
}

function meta(name: string): HTMLMetaElement | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
}
