// Visits that the server has not confirmed yet. Each lies under a key of its own, so that two tabs never overwrite each
// other, and belongs to the account that logged it: on a shared phone nobody sends in another's name.

export interface Answers {
  topic: string;
  people: number;
  result: string;
  day: string;
  manner?: string;
  beneficiary?: string;
  hindrance?: string;
  note?: string;
}

export interface Entry {
  id: string;
  /** Where the visit is to be put: the team's address, to which the id is added. */
  address: string;
  visit: Answers;
  /** When it was saved on this phone. */
  at: number;
  /** The server has read it and will never take it. */
  refused?: string[];
}

export class Outbox {
  private readonly prefix: string;
  private readonly inMemory = new Map<string, string>();

  constructor(
    owner: string,
    private readonly storage: Storage | null = usable(),
  ) {
    this.prefix = `visit:${owner}:`;
  }

  put(entry: Entry): void {
    const text = JSON.stringify(entry);
    try {
      this.storage?.setItem(this.prefix + entry.id, text);
    } catch {
      // A full or closed storage must not stop a visit that the network can carry right now.
    }
    this.inMemory.set(entry.id, text);
  }

  /** The server has it. */
  confirm(id: string): void {
    this.inMemory.delete(id);
    this.storage?.removeItem(this.prefix + id);
  }

  /** Everything not confirmed, oldest first. */
  all(): Entry[] {
    const texts = new Map(this.inMemory);
    for (let i = 0; this.storage && i < this.storage.length; i++) {
      const key = this.storage.key(i);
      if (key?.startsWith(this.prefix)) {
        texts.set(key.slice(this.prefix.length), this.storage.getItem(key) ?? '');
      }
    }
    return [...texts.values()]
      .map(parsed)
      .filter((entry): entry is Entry => entry !== null)
      .sort((a, b) => a.at - b.at);
  }

  pending(): Entry[] {
    return this.all().filter((entry) => entry.refused === undefined);
  }

  refused(): Entry[] {
    return this.all().filter((entry) => entry.refused !== undefined);
  }
}

function parsed(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Partial<Entry>;
    return typeof entry.id === 'string' && typeof entry.address === 'string' && entry.visit ? (entry as Entry) : null;
  } catch {
    return null;
  }
}

/** A browser may forbid storage; asking is then already an error. */
function usable(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
