import { on } from './dom';

/** A question in <details data-confirm> opens as a dialog; without script the same form unfolds in its place. */
export function confirmInDialog(): void {
  if (typeof HTMLDialogElement === 'undefined') {
    return;
  }
  on('click', 'details[data-confirm] > summary', (summary, event) => {
    const details = summary.parentElement;
    const body = details?.querySelector<HTMLElement>('.confirm-body');
    if (details && body) {
      event.preventDefault();
      ask(details, summary, body);
    }
  });
  on('click', 'dialog [data-close]', (button) => button.closest('dialog')?.close());
  // A click on the backdrop arrives at the dialog itself.
  on('click', 'dialog', (dialog, event) => {
    if (event.target === dialog) {
      (dialog as HTMLDialogElement).close();
    }
  });
}

function ask(details: HTMLElement, summary: HTMLElement, body: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  const title = body.querySelector<HTMLElement>('.confirm-title');
  if (title) {
    dialog.setAttribute('aria-labelledby', title.id);
  }
  dialog.append(body);
  details.after(dialog);
  dialog.addEventListener('close', () => {
    details.append(body);
    dialog.remove();
    summary.focus();
  });
  dialog.showModal();
}
