// The month as the server has it, and apart from that what still waits on this phone: both are never mixed.
import { copyOf, fill, one, shortDay, words, written } from './dom';
import { nameOf } from './households-screen';
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
  await followUps(store, kept);
  const again = one('#again');
  const last = kept.topics.find(({ code }) => code === team.last?.topic);
  if (again && last) {
    again.hidden = false;
    put('[data-again]', words('again', last.label));
  }
}

/** What this member is to come back to, without what was done here meanwhile. */
async function followUps(store: Store, kept: Kept): Promise<void> {
  const here = await store.queue();
  const households = new Map((await store.households()).map((household) => [household.id, household]));
  const open = (kept.followUps ?? []).filter(
    (open) =>
      open.mine && !here.some(({ visit }) => visit.topic === open.topic && visit.household === (open.household ?? undefined)),
  );
  const section = one('#follow-ups');
  if (section) {
    section.hidden = open.length === 0;
  }
  one('#follow-up-list')?.replaceChildren(
    ...open.map((open) => {
      const line = copyOf('link');
      const household = households.get(open.household ?? '');
      const label = kept.topics.find(({ code }) => code === open.topic)?.label ?? open.topic;
      fill(line, 'label', household ? `${label} · ${nameOf(household)}` : label);
      fill(line, 'hint', words('again.due', shortDay(open.due)));
      line.querySelector('a')?.setAttribute('href', `/m/ghi?ho=${open.household ?? ''}&viec=${open.topic}`);
      return line;
    }),
  );
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
