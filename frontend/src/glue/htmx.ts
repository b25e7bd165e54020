import htmx from 'htmx.org';
import { announce } from './announce';
import { text } from './dom';
import { withoutBlanks } from './filters';

interface HtmxDetail {
  elt: HTMLElement;
  target?: HTMLElement;
  headers: Record<string, string>;
  formData: FormData;
  verb: string;
  xhr: XMLHttpRequest;
}

/** htmx swaps fragments and leaves manners to us: the token, the busy mark, the focus and a word when it fails. */
export function htmxManners(): void {
  listen('htmx:configRequest', ({ elt, headers, formData, verb }) => {
    const header = document.querySelector<HTMLMetaElement>('meta[name="csrf-header"]')?.content;
    const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
    if (verb !== 'get' && header && token) {
      headers[header] = token;
    }
    if (elt.matches('form[data-auto-submit]')) {
      withoutBlanks(formData);
    }
  });
  listen('htmx:beforeRequest', ({ target }) => target?.setAttribute('aria-busy', 'true'));
  listen('htmx:afterRequest', ({ target }) => target?.removeAttribute('aria-busy'));
  listen('htmx:afterSettle', ({ elt }) => {
    focusAfterSwap(elt);
    const said = elt.matches('[data-announce]') ? elt : elt.querySelector<HTMLElement>('[data-announce]');
    announce(said?.dataset['announce'] ?? '');
  });
  listen('htmx:responseError', ({ xhr }) => announce(text('Failed', xhr.getResponseHeader('X-Reference') ?? '')));
  listen('htmx:sendError', () => announce(text('Offline')));
  // Kept for the console of whoever looks into a page; nothing of the product calls it.
  (window as unknown as { htmx: typeof htmx }).htmx = htmx;
}

function listen(name: string, act: (detail: HtmxDetail) => void): void {
  document.addEventListener(name, (event) => act((event as CustomEvent<HtmxDetail>).detail));
}

/** Where the focused element went away with the old content, the focus goes to what replaced it. */
function focusAfterSwap(content: HTMLElement): void {
  const wanted = content.matches('[data-focus]') ? content : content.querySelector<HTMLElement>('[data-focus]');
  const lost = document.activeElement === null || document.activeElement === document.body;
  const place = wanted ?? (lost ? content.querySelector<HTMLElement>('h1, h2, h3') : null);
  if (place) {
    if (!place.hasAttribute('tabindex')) {
      place.tabIndex = -1;
    }
    place.focus();
  }
}
