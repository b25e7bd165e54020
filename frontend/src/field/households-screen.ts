// The households of the member's villages, as far as the phone keeps them.
import { copyOf, fill, one, plain, words, written } from './dom';
import type { Household, Kept, Store } from './store';

const MOST = 60;

export async function householdsScreen(store: Store, kept: Kept): Promise<void> {
  const households = await store.households();
  const search = one('#f-q') as HTMLInputElement | null;
  const show = (): void => list(kept, households, plain(search?.value ?? ''));
  search?.addEventListener('input', show);
  show();
}

function list(kept: Kept, households: Household[], q: string): void {
  const found = households.filter(({ no, head, cluster }) => plain(`${no} ${head} ${cluster}`).includes(q));
  const count = one('#found');
  if (count) {
    count.textContent = words('households.found', written(found.length));
  }
  one('#households')?.replaceChildren(
    ...found.slice(0, MOST).map((household) => {
      const line = copyOf('link');
      fill(line, 'label', nameOf(household));
      fill(line, 'hint', [household.no, household.cluster, ...matters(kept, household)].filter(Boolean).join(' · '));
      line.querySelector('a')?.setAttribute('href', `/m/ghi?ho=${household.id}`);
      return line;
    }),
  );
}

export function nameOf(household: Household): string {
  return household.head || words('log.household', household.no);
}

/** What was shown there, and what is to be continued. */
function matters(kept: Kept, household: Household): string[] {
  return kept.topics
    .filter(({ code }) => ['DONE', 'CONTINUES'].includes(household.matters?.[code] ?? ''))
    .map(({ code, label }) => words(`matter.${household.matters[code]}`, label));
}
