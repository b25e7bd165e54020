// Logs a visit on the phone: kept first, said at once, sent as soon as there is network.
import { all, copyOf, newId, one, words, written } from './dom';
import { standing, teamOf } from './home-screen';
import { dayOf, sendAll } from './sender';
import type { Answers, Entry, Household, Kept, Store, Team } from './store';
import { sendLater } from './triggers';

export async function logScreen(store: Store, kept: Kept): Promise<void> {
  const form = one('#log') as HTMLFormElement | null;
  const asked = new URLSearchParams(window.location.search);
  const household = (await store.households()).find(({ id }) => id === asked.get('ho'));
  const first = teamOf(kept, household?.team ?? /^\/m\/ghi\/([0-9a-f-]{36})/.exec(window.location.pathname)?.[1]);
  if (!form || !first) {
    return;
  }
  let team = first;
  const choose = (chosen: Team): void => {
    team = chosen;
    const place = one('[data-place]');
    if (place) {
      place.textContent = chosen.place;
    }
    topics(kept, chosen);
  };
  teams(kept, team, choose);
  choose(team);
  about(household);
  if (asked.has('nhu-lan-truoc') && team.last) {
    again(form, team.last);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form, store, team, household);
  });
  one('#another')?.addEventListener('click', () => {
    form.reset();
    turn(form, true);
  });
}

async function save(form: HTMLFormElement, store: Store, team: Team, household: Household | undefined): Promise<void> {
  const said = new FormData(form);
  const wrong = mistake(said);
  const place = one('#wrong');
  if (place) {
    place.hidden = wrong === null;
    place.textContent = wrong;
  }
  if (wrong !== null) {
    place?.focus();
    return;
  }
  const back = Number(said.get('back'));
  const ahead = await store.ahead();
  const entry: Entry = {
    id: newId(),
    team: team.id,
    visit: answers(said, dayOf(Date.now() + (ahead ?? 0), back), household),
    at: Date.now(),
    tries: 0,
    state: 'waiting',
    ...(ahead === undefined ? { back } : {}),
  };
  const lies = await store.put(entry);
  const { confirmed, waiting } = await standing(store, team);
  put('[data-kept]', words(lies ? 'log.kept' : 'log.kept-not'));
  put('[data-count]', words('log.count', written(confirmed), written(waiting)));
  turn(form, false);
  void navigator.storage?.persist?.();
  void sendLater();
  void sendAll(store).then((report) => document.dispatchEvent(new CustomEvent('sent', { detail: report })));
}

function mistake(said: FormData): string | null {
  const people = String(said.get('people')).trim();
  if (!said.get('topic')) {
    return words('log.topic');
  }
  if (!/^[0-9]{1,3}$/.test(people) || Number(people) < 1 || Number(people) > 500) {
    return words('log.people');
  }
  return said.get('result') ? null : words('log.result');
}

function answers(said: FormData, day: string, household: Household | undefined): Answers {
  const result = String(said.get('result'));
  const why = result === 'NOT_DONE' ? said.get('hindrance') : null;
  return {
    topic: String(said.get('topic')),
    people: Number(said.get('people')),
    result,
    day,
    manner: String(said.get('manner')),
    ...(why ? { hindrance: String(why) } : {}),
    ...(household ? { household: household.id } : {}),
  };
}

function topics(kept: Kept, team: Team): void {
  const place = (code: string): number => (team.usual.includes(code) ? team.usual.indexOf(code) : team.usual.length);
  const ordered = [...kept.topics].sort((a, b) => place(a.code) - place(b.code));
  one('#topics')?.replaceChildren(
    ...ordered.map(({ code, label }) => {
      const chip = copyOf('topic');
      const input = chip.querySelector('input');
      const name = chip.querySelector('label');
      if (input && name) {
        input.id = `f-topic-${code}`;
        input.value = code;
        name.htmlFor = input.id;
        name.textContent = label;
      }
      return chip;
    }),
  );
}

function teams(kept: Kept, team: Team, choose: (team: Team) => void): void {
  const select = one('#f-team') as HTMLSelectElement | null;
  const field = one('#teams');
  if (!select || !field || kept.teams.length < 2) {
    return;
  }
  select.replaceChildren(...kept.teams.map(({ id, name }) => new Option(name, id, id === team.id, id === team.id)));
  field.hidden = false;
  select.addEventListener('change', () => {
    const chosen = teamOf(kept, select.value);
    if (chosen) {
      choose(chosen);
    }
  });
}

function about(household: Household | undefined): void {
  const line = one('#for-household');
  if (line && household) {
    line.hidden = false;
    line.textContent = words('log.household', household.head || `${household.no}`);
  }
}

function again(form: HTMLFormElement, last: { topic: string; people: number; result: string }): void {
  for (const input of all('input[type="radio"]', form) as HTMLInputElement[]) {
    input.checked ||= input.value === last.topic || input.value === last.result;
  }
  (form.elements.namedItem('people') as HTMLInputElement).value = String(last.people);
}

function turn(form: HTMLFormElement, open: boolean): void {
  const after = one('#kept');
  form.hidden = !open;
  if (after) {
    after.hidden = open;
  }
  (open ? form.querySelector<HTMLElement>('[name="topic"]') : after)?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function put(selector: string, text: string): void {
  const place = one(selector);
  if (place) {
    place.textContent = text;
  }
}
