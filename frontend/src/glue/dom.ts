/** Listens once for the whole document, so that content swapped in later needs no second start. */
export function on<K extends keyof DocumentEventMap>(
  type: K,
  selector: string,
  act: (element: HTMLElement, event: DocumentEventMap[K]) => void,
): void {
  document.addEventListener(type, (event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (element) {
      act(element, event);
    }
  });
}

/** Words come from the server, in the language of the page: data-text-… of body. */
export function text(name: string, argument = ''): string {
  return (document.body.dataset[`text${name}`] ?? '').replace('{0}', argument);
}
