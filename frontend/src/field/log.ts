// Saves a visit: first on the phone, then with the server, and says so without opening another page.
import { newId, plain, shortDay, written } from './dom';
import { clearMistakes, showMistakes } from './errors';
import { type Answer, type Matter, type Mistake, send } from './put';
import { readBack, sendAll } from './sender';
import { type Answers, type Entry, type Month, Store } from './store';
import { sendLater, sendWhenPossible } from './triggers';

export async function logPage(form: HTMLFormElement): Promise<void> {
  const store = new Store(form.dataset['owner'] ?? '');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form, store);
  });
  document.querySelector('[data-another]')?.addEventListener('click', () => another(form));
  unfoldWide(form);
  narrowing();
  renewAtMidnight(form);
  sendWhenPossible(store, () => {});
}

async function save(form: HTMLFormElement, store: Store): Promise<void> {
  const mistakes = missing(form);
  const round = form.dataset['round'] === undefined ? null : new FormData(form).getAll('household').map(String);
  if (round?.length === 0) {
    mistakes.unshift({ field: 'household', message: form.dataset['householdMissing'] ?? '' });
  }
  if (mistakes.length > 0) {
    showMistakes(form, mistakes);
    return;
  }
  clearMistakes(form);
  busy(form, true);
  if (round) {
    await saveRound(form, store, round);
    return;
  }
  const entry: Entry = {
    id: id(form),
    team: form.dataset['team'] ?? '',
    visit: answers(form),
    at: Date.now(),
    tries: 1,
    state: 'sending',
  };
  await store.put(entry);
  const answer = await send(entry);
  busy(form, false);
  if (answer.kind === 'stored') {
    void leave(store, entry);
  } else if (answer.kind === 'refused') {
    await store.drop(entry.id);
  } else {
    await store.put({ ...entry, state: answer.kind === 'shut-out' ? 'sign-in' : 'waiting' });
    void sendLater();
  }
  show(form, answer);
}

/** One visit for each household: all of them lie in the queue before the first is sent. */
async function saveRound(form: HTMLFormElement, store: Store, households: string[]): Promise<void> {
  const at = Date.now();
  const team = form.dataset['team'] ?? '';
  await Promise.all(
    households.map((household, place) =>
      store.put({ id: newId(), team, visit: { ...answers(form), household }, at: at + place, tries: 0, state: 'waiting' }),
    ),
  );
  const { held } = await sendAll(store);
  busy(form, false);
  if (held) {
    void sendLater();
    reveal(form, 'unsent', held === 'signed-out');
  } else {
    const words = (form.dataset['savedRound'] ?? '').replace('{0}', written(households.length));
    document.querySelectorAll('#saved [data-words]').forEach((place) => (place.textContent = words));
    document.querySelector('#saved .bullet')?.classList.add('d-none');
    reveal(form, 'saved', false);
  }
}

/** Only what the server is heard to have leaves the queue. */
async function leave(store: Store, entry: Entry): Promise<void> {
  const there = await readBack([entry.id]);
  await (there?.has(entry.id) ? store.confirm([entry], new Set([entry.id])) : store.put({ ...entry, state: 'waiting' }));
}

function show(form: HTMLFormElement, answer: Answer): void {
  if (answer.kind === 'refused') {
    showMistakes(form, answer.mistakes);
    return;
  }
  const saved = document.getElementById('saved');
  if (answer.kind === 'stored' && saved) {
    tell(form, saved, answer.month);
    offer(form, saved, answer.matters);
  }
  reveal(form, answer.kind === 'stored' ? 'saved' : 'unsent', answer.kind === 'shut-out');
}

/** Everything else that is open in the same household, one tap away. */
function offer(form: HTMLFormElement, panel: HTMLElement, matters: Matter[]): void {
  const place = panel.querySelector<HTMLElement>('[data-matters]');
  if (!place) {
    return;
  }
  place.hidden = matters.length === 0;
  place.querySelector('[data-list]')?.replaceChildren(
    ...matters.map(({ topic, label, due }) => {
      const link = document.createElement('a');
      link.className = 'btn btn-second';
      link.href = `/m/ghi/${form.dataset['team']}?ho=${chosen(form, 'household')}&viec=${topic}`;
      link.textContent = `${label} · ${shortDay(due)}`;
      return link;
    }),
  );
}

function reveal(form: HTMLFormElement, which: 'saved' | 'unsent', shutOut: boolean): void {
  const panel = document.getElementById(which);
  if (!panel) {
    return;
  }
  const words = panel.querySelector<HTMLElement>('[data-shut-out]');
  if (words) {
    words.hidden = !shutOut;
  }
  const after = document.getElementById('after');
  form.hidden = true;
  document.querySelectorAll<HTMLElement>('.after').forEach((one) => (one.hidden = one !== panel));
  if (after) {
    after.hidden = false;
  }
  panel.focus();
  window.scrollTo(0, 0);
}

/** Words and bar as the server would have written them. */
function tell(form: HTMLFormElement, panel: HTMLElement, { month, people, target }: Month): void {
  const owed = target ?? 0;
  const thisMonth = (form.dataset['today'] ?? '').startsWith(month);
  const words = form.dataset[`saved${thisMonth ? 'ThisMonth' : 'Month'}${owed > 0 ? 'Target' : ''}`] ?? '';
  const [year = '', number = ''] = month.split('-');
  const text = words
    .replace('{0}', written(people))
    .replace('{1}', `${number}/${year}`)
    .replace('{2}', written(owed));
  panel.querySelectorAll('[data-words]').forEach((place) => (place.textContent = text));
  const bar = panel.querySelector<SVGElement>('.bullet');
  bar?.classList.toggle('d-none', owed <= 0);
  bar?.querySelector('.bullet-value')?.setAttribute('width', String(share(people, owed) * 100));
  bar?.querySelector('.bullet-target')?.setAttribute('x', String(share(owed, people) * 98.8));
}

function share(part: number, other: number): number {
  return part / Math.max(1, part, other);
}

/** The same screen once more, empty, with an id for the next visit. */
function another(form: HTMLFormElement): void {
  form.reset();
  form.querySelectorAll<HTMLInputElement>('[name="topic"], [name="result"], [name="again"]').forEach((one) => (one.checked = false));
  field(form, 'people').value = '1';
  field(form, 'visit').value = newId();
  const after = document.getElementById('after');
  if (after) {
    after.hidden = true;
  }
  form.hidden = false;
  form.querySelector<HTMLInputElement>('[name="topic"]')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** The page's own id is used once, like every other. */
function id(form: HTMLFormElement): string {
  return field(form, 'visit').value;
}

/** What can be said without the server, in the server's words, so that it is said without network as well. */
function missing(form: HTMLFormElement): Mistake[] {
  const mistakes: Mistake[] = [];
  const people = number(form);
  if (chosen(form, 'topic') === '') {
    mistakes.push({ field: 'topic', message: form.dataset['topicMissing'] ?? '' });
  }
  if (people < 1 || people > Number(form.dataset['mostPeople'])) {
    mistakes.push({ field: 'people', message: form.dataset['peopleWrong'] ?? '' });
  }
  if (chosen(form, 'result') === '') {
    mistakes.push({ field: 'result', message: form.dataset['resultMissing'] ?? '' });
  }
  return mistakes;
}

function answers(form: HTMLFormElement): Answers {
  return {
    topic: chosen(form, 'topic'),
    people: number(form),
    result: chosen(form, 'result'),
    day: chosen(form, 'day'),
    manner: chosen(form, 'manner'),
    beneficiary: chosen(form, 'beneficiary'),
    ...said('hindrance', chosen(form, 'result') === 'NOT_DONE' ? chosen(form, 'hindrance') : ''),
    ...said('note', chosen(form, 'note').trim()),
    ...said('household', chosen(form, 'household')),
    ...said('again', chosen(form, 'result') === 'CONTINUES' ? chosen(form, 'again') : ''),
  };
}

/** What was left empty is not sent. */
function said(name: 'hindrance' | 'note' | 'household' | 'again', value: string): Partial<Answers> {
  return value === '' ? {} : { [name]: value };
}

function number(form: HTMLFormElement): number {
  const text = field(form, 'people').value.trim();
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : 0;
}

function chosen(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '');
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function busy(form: HTMLFormElement, is: boolean): void {
  form.setAttribute('aria-busy', String(is));
  form.querySelectorAll<HTMLButtonElement>('[type="submit"]').forEach((button) => (button.disabled = is));
}

/** The rest of the topics takes the whole width when it is unfolded. */
function unfoldWide(form: HTMLFormElement): void {
  form.querySelectorAll<HTMLDetailsElement>('details[data-wide]').forEach((details) => {
    const widen = (): void => ['w-100', 'flex-fill'].forEach((name) => details.classList.toggle(name, details.open));
    details.addEventListener('toggle', widen);
    widen();
  });
}

/** Of a long list only what was typed for, and what is ticked already. */
function narrowing(): void {
  const search = document.querySelector<HTMLInputElement>('[data-narrow]');
  search?.addEventListener('input', () => {
    const wanted = plain(search.value);
    document.querySelectorAll<HTMLElement>(`${search.dataset['narrow']} [data-key]`).forEach((line) => {
      const ticked = line.querySelector('input')?.checked;
      line.hidden = !ticked && !plain(line.dataset['key'] ?? '').includes(wanted);
    });
  });
}

/** "Today" on a page that was left open over night would be yesterday. */
function renewAtMidnight(form: HTMLFormElement): void {
  document.addEventListener('visibilitychange', () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    if (document.visibilityState === 'visible' && !form.hidden && today > (form.dataset['today'] ?? '')) {
      window.location.reload();
    }
  });
}
