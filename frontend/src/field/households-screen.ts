// The households of the member's villages, as far as the phone keeps them.
import { copyOf, fill, one, words, written } from './dom';
import type { Household, Store } from './store';

const MOST = 60;

export async function householdsScreen(store: Store): Promise<void> {
  const households = await store.households();
  const search = one('#f-q') as HTMLInputElement | null;
  const show = (): void => list(households, plain(search?.value ?? ''));
  search?.addEventListener('input', show);
  show();
}

function list(households: Household[], q: string): void {
  const found = households.filter(({ no, head, cluster }) => plain(`${no} ${head} ${cluster}`).includes(q));
  const count = one('#found');
  if (count) {
    count.textContent = words('households.found', written(found.length));
  }
  one('#households')?.replaceChildren(
    ...found.slice(0, MOST).map((household) => {
      const line = copyOf('link');
      fill(line, 'label', household.head || words('log.household', household.no));
      fill(line, 'hint', [household.no, household.cluster].filter(Boolean).join(' · '));
      line.querySelector('a')?.setAttribute('href', `/m/ghi?ho=${household.id}`);
      return line;
    }),
  );
}

/** "Nguyễn Đức" is found by "nguyen duc". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim();
}
