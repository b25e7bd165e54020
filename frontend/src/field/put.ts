// Sends one visit, and says what became of it. The same visit may be sent any number of times.
import type { Entry, Month } from './store';

export interface Mistake {
  field: string;
  message: string;
}

/** What else is open in the same household. */
export interface Matter {
  topic: string;
  label: string;
  due: string;
}

export type Answer =
  | { kind: 'stored'; month: Month; matters: Matter[] }
  /** Wrong, and wrong for ever: it must be logged anew. */
  | { kind: 'refused'; mistakes: Mistake[] }
  /** The phone is not known any more, or not to this team. */
  | { kind: 'shut-out' }
  /** No network, or the server is in trouble: later it may work. */
  | { kind: 'later' };

const PATIENCE = 15_000;
const FINAL = [400, 404, 409, 413, 415, 422];

export async function send(entry: Entry): Promise<Answer> {
  const token = formToken();
  let response = await put(entry);
  if (response?.status === 403 && formToken() !== token) {
    // The phone had lost the token, and the refusal brought a new one.
    response = await put(entry);
  }
  return response === null ? { kind: 'later' } : answer(response);
}

async function answer(response: Response): Promise<Answer> {
  const body = (await response.json().catch(() => null)) as {
    month?: Month;
    matters?: Matter[];
    violations?: Mistake[];
    detail?: string;
  } | null;
  if (response.ok && body?.month) {
    return { kind: 'stored', month: body.month, matters: body.matters ?? [] };
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
  return asked(`/api/v1/teams/${entry.team}/visits/${entry.id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf() },
    body: JSON.stringify(entry.visit),
  });
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
  const header = document.querySelector<HTMLMetaElement>('meta[name="csrf-header"]')?.content;
  const token = formToken();
  return header && token ? { [header]: token } : {};
}

/** Read anew for each send: a page may lie open for longer than a token lives. */
function formToken(): string | undefined {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
}
