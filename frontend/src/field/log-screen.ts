// Logs a visit on the phone: kept first, said at once, sent as soon as there is network.
import { all, copyOf, newId, one, plain, shortDay, words, written } from './dom';
import { standing, teamOf } from './home-screen';
import { nameOf } from './households-screen';
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
  prepare(form, asked);
  const round = /\/nhieu-ho$/.test(window.location.pathname);
  if (round) {
    await roundOf(store, team);
  }
  if (asked.has('nhu-lan-truoc') && team.last) {
    again(form, team.last);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form, store, team, round ? null : household);
  });
  one('#another')?.addEventListener('click', () => {
    form.reset();
    turn(form, true);
  });
}

/** @param household null where several are ticked */
async function save(
  form: HTMLFormElement,
  store: Store,
  team: Team,
  household: Household | null | undefined,
): Promise<void> {
  const said = new FormData(form);
  const ticked = household === null ? said.getAll('household').map(String) : [household?.id];
  const wrong = ticked.length === 0 ? words('log.no-household') : mistake(said);
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
  const day = dayOf(Date.now() + (ahead ?? 0), back);
  const lies = await Promise.all(
    ticked.map((id, place) => {
      const entry: Entry = {
        id: newId(),
        team: team.id,
        visit: answers(said, day, id),
        at: Date.now() + place,
        tries: 0,
        state: 'waiting',
        ...(ahead === undefined ? { back } : {}),
      };
      return store.put(entry);
    }),
  );
  const { confirmed, waiting } = await standing(store, team);
  put('[data-kept]', words(lies.every(Boolean) ? 'log.kept' : 'log.kept-not'));
  put('[data-count]', words('log.count', written(confirmed), written(waiting)));
  await besides(store, household ?? undefined, String(said.get('topic')));
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

/** The household's other matters, from what the phone was told last. */
async function besides(store: Store, household: Household | undefined, topic: string): Promise<void> {
  const kept = await store.kept();
  const open = (kept?.followUps ?? []).filter((one) => one.household === household?.id && one.topic !== topic);
  const place = one('#besides');
  if (!place || !household || !kept) {
    return;
  }
  place.hidden = open.length === 0;
  one('[data-list]', place)?.replaceChildren(
    ...open.map(({ topic: other, due }) => {
      const link = document.createElement('a');
      link.className = 'btn btn-second';
      link.href = `/m/ghi?ho=${household.id}&viec=${other}`;
      link.textContent = `${kept.topics.find(({ code }) => code === other)?.label ?? other} · ${shortDay(due)}`;
      return link;
    }),
  );
}

/** What the address knows already: what is to be shown, that it is a session. */
function prepare(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const input of all('input[type="radio"]', form) as HTMLInputElement[]) {
    const known = { topic: asked.get('viec'), manner: asked.get('cach') }[input.name];
    input.checked ||= known === input.value;
  }
  one('#count')?.classList.toggle('counting', asked.get('cach') === 'GROUP');
}

async function roundOf(store: Store, team: Team): Promise<void> {
  const place = one('#round');
  const field = one('#round-field');
  const search = one('#f-round-q') as HTMLInputElement | null;
  if (!place || !field) {
    return;
  }
  field.hidden = false;
  const households = (await store.households()).filter((household) => household.team === team.id);
  place.replaceChildren(
    ...households.map((household) => {
      const line = copyOf('tick');
      const input = line.querySelector('input');
      const label = line.querySelector('label');
      if (input && label) {
        input.id = `f-ho-${household.id}`;
        input.value = household.id;
        label.htmlFor = input.id;
        label.textContent = [nameOf(household), household.cluster].filter(Boolean).join(', ');
      }
      line.dataset['key'] = plain(`${household.no} ${household.head} ${household.cluster}`);
      return line;
    }),
  );
  search?.addEventListener('input', () => {
    for (const line of all('[data-key]', place)) {
      line.hidden = !line.querySelector('input')?.checked && !line.dataset['key']?.includes(plain(search.value));
    }
  });
}

function answers(said: FormData, day: string, household: string | undefined): Answers {
  const result = String(said.get('result'));
  const why = result === 'NOT_DONE' ? said.get('hindrance') : null;
  const again = result === 'CONTINUES' ? said.get('again') : null;
  return {
    topic: String(said.get('topic')),
    people: Number(said.get('people')),
    result,
    day,
    manner: String(said.get('manner')),
    ...(why ? { hindrance: String(why) } : {}),
    ...(again ? { again: later(day, Number(again)) } : {}),
    ...(household ? { household } : {}),
  };
}

/** 2026-11-30: the day some days after a day. */
function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
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
