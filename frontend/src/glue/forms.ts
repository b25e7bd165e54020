/** The summary of what to mend takes the focus when a refused page opens. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('.error-summary[data-focus]')?.focus();
}

/** On a slow line people press twice: the second press within some seconds is dropped. */
export function oneSubmitAtATime(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset['sent'] !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = '';
    form.setAttribute('aria-busy', 'true');
    window.setTimeout(() => release(form), 5_000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach(release));
}

function release(form: HTMLFormElement): void {
  delete form.dataset['sent'];
  form.removeAttribute('aria-busy');
}
