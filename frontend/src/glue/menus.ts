/** <details data-menu> folds up on Escape, on a click elsewhere and when the keyboard leaves it. */
export function menus(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const menu = open().find((details) => details.contains(document.activeElement));
      if (menu) {
        menu.open = false;
        menu.querySelector('summary')?.focus();
      }
    }
  });
  document.addEventListener('click', (event) => closeAllBut(event.target));
  document.addEventListener('focusin', (event) => closeAllBut(event.target));
}

function open(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')];
}

function closeAllBut(target: EventTarget | null): void {
  for (const menu of open()) {
    if (!(target instanceof Node && menu.contains(target))) {
      menu.open = false;
    }
  }
}
