// The month as the server has it, and apart from that what still waits on this phone: both are never mixed.
import { one, words, written } from './dom';
import { dayOf } from './sender';
import type { Kept, Store, Team } from './store';

export async function homeScreen(store: Store, kept: Kept): Promise<void> {
  const team = teamOf(kept, /^\/m\/to\/([0-9a-f-]{36})/.exec(window.location.pathname)?.[1]);
  if (!team) {
    return;
  }
  const { confirmed, waiting, entries, month } = await standing(store, team);
  put('[data-team]', team.name);
  put('#month', words('month', `${month.slice(5)}/${month.slice(0, 4)}`));
  put('#people', written(confirmed));
  const target = team.month.month === month ? (team.month.target ?? 0) : 0;
  put('#of', target > 0 ? words('of-target', written(target)) : words('people'));
  const plus = one('#plus-waiting');
  if (plus) {
    plus.hidden = entries === 0;
    plus.textContent = words('plus-waiting', written(waiting), written(entries));
  }
  const again = one('#again');
  const last = kept.topics.find(({ code }) => code === team.last?.topic);
  if (again && last) {
    again.hidden = false;
    put('[data-again]', words('again', last.label));
  }
}

/** People of this month: those the server has confirmed, and those in visits that still wait here. */
export async function standing(
  store: Store,
  team: Team,
): Promise<{ confirmed: number; waiting: number; entries: number; month: string }> {
  const month = dayOf(Date.now() + ((await store.ahead()) ?? 0)).slice(0, 7);
  const here = (await store.queue()).filter((entry) => entry.team === team.id && entry.visit.day.startsWith(month));
  return {
    confirmed: team.month.month === month ? team.month.people : 0,
    waiting: here.reduce((sum, { visit }) => sum + visit.people, 0),
    entries: here.length,
    month,
  };
}

export function teamOf(kept: Kept, id: string | undefined): Team | undefined {
  return kept.teams.find((team) => team.id === id) ?? kept.teams[0];
}

function put(selector: string, text: string): void {
  const place = one(selector);
  if (place) {
    place.textContent = text;
  }
}
