// What one member's phone keeps: visits that the server has not confirmed, those of the last days that it has, and what
// is needed to work without network. Every account has a database of its own: on a shared phone nothing is ever mixed.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export type State =
  | 'waiting'
  | 'sending'
  /** The server has read it and says what is wrong. */
  | 'fix'
  /** The phone is not signed in, or somebody else is. */
  | 'sign-in'
  /** Another visit lies under this id. */
  | 'duplicate'
  /** The member may not log for this team any more: somebody has to decide. */
  | 'undecided';

export interface Answers {
  topic: string;
  people: number;
  result: string;
  day: string;
  manner?: string;
  beneficiary?: string;
  hindrance?: string;
  note?: string;
  household?: string;
  again?: string;
}

export interface Entry {
  id: string;
  team: string;
  visit: Answers;
  /** When it was saved, by this phone's clock. */
  at: number;
  /** How many days before that the visit was; absent when the day needs no second look. */
  back?: number;
  tries: number;
  state: State;
  words?: string[];
}

export interface Sent {
  id: string;
  team: string;
  visit: Answers;
  at: number;
  confirmedAt: number;
}

export interface Month {
  /** 2026-11 */
  month: string;
  people: number;
  target?: number | null;
}

export interface Team {
  id: string;
  name: string;
  place: string;
  month: Month;
  usual: string[];
  last?: { topic: string; people: number; result: string } | null;
}

export interface Household {
  id: string;
  team: string;
  no: number;
  head: string;
  cluster: string;
  marks: string[];
  left: boolean;
  /** How each topic stands that was shown there: DONE, CONTINUES or NOT_DONE by its code. */
  matters: Record<string, string>;
}

/** Something that a member promised to come back to. */
export interface FollowUp {
  visit: string;
  team: string;
  household?: string | null;
  topic: string;
  due: string;
  mine: boolean;
}

/** What the phone was told last. */
export interface Kept {
  cursor: string;
  name: string;
  day: string;
  teams: Team[];
  topics: { code: string; label: string }[];
  /** Absent on a phone that was filled by an older version. */
  followUps?: FollowUp[];
  at: number;
}

interface Schema extends DBSchema {
  queue: { key: string; value: Entry };
  sent: { key: string; value: Sent };
  households: { key: string; value: Household };
  kept: { key: string; value: unknown };
}

const REMEMBERED = 7 * 24 * 60 * 60 * 1000;

export class Store {
  private db: Promise<IDBPDatabase<Schema>> | null = null;
  /** Where the phone's storage is full or closed, a visit must still find its way over the network. */
  private readonly memory = new Map<string, Entry>();

  constructor(readonly account: string) {}

  /** False when the phone could not keep it beyond this page. */
  async put(entry: Entry): Promise<boolean> {
    try {
      await (await this.open()).put('queue', entry);
      this.memory.delete(entry.id);
      return true;
    } catch {
      this.memory.set(entry.id, entry);
      return false;
    }
  }

  /** Everything not confirmed, in the order in which it was saved. */
  async queue(): Promise<Entry[]> {
    const stored = await this.asked((db) => db.getAll('queue'), []);
    return [...stored, ...this.memory.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  async drop(id: string): Promise<void> {
    this.memory.delete(id);
    await this.asked((db) => db.delete('queue', id), undefined);
  }

  /** The server has been heard to have them: they leave the queue and enter the list of what was sent, at one stroke. */
  async confirm(entries: Entry[], fresh: Set<string>): Promise<void> {
    entries.forEach((entry) => this.memory.delete(entry.id));
    await this.asked(async (db) => {
      const deed = db.transaction(['queue', 'sent', 'kept'], 'readwrite');
      const kept = (await deed.objectStore('kept').get('phone')) as Kept | undefined;
      for (const { id, team, visit, at } of entries) {
        await deed.objectStore('queue').delete(id);
        await deed.objectStore('sent').put({ id, team, visit, at, confirmedAt: Date.now() });
        const month = kept?.teams.find((one) => one.id === team)?.month;
        if (fresh.has(id) && month && visit.day.startsWith(month.month)) {
          month.people += visit.people;
        }
      }
      if (kept) {
        await deed.objectStore('kept').put(kept, 'phone');
      }
      await deed.done;
    }, undefined);
  }

  async sent(): Promise<Sent[]> {
    const all = await this.asked((db) => db.getAll('sent'), []);
    return all.sort((a, b) => b.confirmedAt - a.confirmedAt);
  }

  async forgetOldSent(): Promise<void> {
    for (const one of await this.sent()) {
      if (one.confirmedAt < Date.now() - REMEMBERED) {
        await this.asked((db) => db.delete('sent', one.id), undefined);
      }
    }
  }

  async kept(): Promise<Kept | undefined> {
    return this.asked(async (db) => (await db.get('kept', 'phone')) as Kept | undefined, undefined);
  }

  async keep(kept: Kept, whole: boolean, households: Household[], forgotten: string[]): Promise<void> {
    const db = await this.open();
    const deed = db.transaction(['kept', 'households'], 'readwrite');
    const shelf = deed.objectStore('households');
    if (whole) {
      await shelf.clear();
    }
    await Promise.all([
      ...households.map((one) => (one.left ? shelf.delete(one.id) : shelf.put(one))),
      ...forgotten.map((id) => shelf.delete(id)),
      deed.objectStore('kept').put(kept, 'phone'),
      deed.done,
    ]);
  }

  async households(): Promise<Household[]> {
    const all = await this.asked((db) => db.getAll('households'), []);
    return all.sort((a, b) => a.team.localeCompare(b.team) || a.no - b.no);
  }

  /** How far the server's clock is ahead of this phone's, in milliseconds, as of the last time they spoke. */
  async ahead(): Promise<number | undefined> {
    return this.asked(async (db) => (await db.get('kept', 'ahead')) as number | undefined, undefined);
  }

  async keepAhead(ahead: number): Promise<void> {
    await this.asked((db) => db.put('kept', ahead, 'ahead'), '');
  }

  /** Whether the phone keeps anything at all. */
  async works(): Promise<boolean> {
    return this.asked(async (db) => {
      await db.put('kept', Date.now(), 'probe');
      return (await db.get('kept', 'probe')) !== undefined;
    }, false);
  }

  /** Nothing of this account is left on the phone. */
  async destroy(): Promise<void> {
    const db = await this.db?.catch(() => null);
    db?.close();
    this.db = null;
    await deleteDB(name(this.account));
  }

  private async asked<T>(question: (db: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await question(await this.open());
    } catch {
      this.db = null;
      try {
        return await question(await this.open());
      } catch {
        return otherwise;
      }
    }
  }

  /** Browsers close databases when they like; the next question opens it again. */
  private open(): Promise<IDBPDatabase<Schema>> {
    this.db ??= openDB<Schema>(name(this.account), 1, {
      upgrade(db) {
        db.createObjectStore('queue', { keyPath: 'id' });
        db.createObjectStore('sent', { keyPath: 'id' });
        db.createObjectStore('households', { keyPath: 'id' });
        db.createObjectStore('kept');
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.db = null;
      },
      terminated: () => (this.db = null),
    });
    return this.db;
  }
}

function name(account: string): string {
  return `field-${account}`;
}

/** Which account used this phone last, for pages that open without network. */
export async function lastAccount(): Promise<string | undefined> {
  try {
    const db = await device();
    const account = (await db.get('device', 'account')) as string | undefined;
    db.close();
    return account;
  } catch {
    return undefined;
  }
}

export async function rememberAccount(account: string | undefined): Promise<void> {
  try {
    const db = await device();
    await (account === undefined ? db.delete('device', 'account') : db.put('device', account, 'account'));
    db.close();
  } catch {
    // Without storage there is nothing to open without network either.
  }
}

function device(): Promise<IDBPDatabase> {
  return openDB('field', 1, { upgrade: (db) => void db.createObjectStore('device') });
}
