// Shows what is to be mended as the server's own page does: a summary on top with the focus, the same words at the field.
import type { Mistake } from './put';

const MARK = 'data-mistake';

export function showMistakes(form: HTMLFormElement, mistakes: Mistake[]): void {
  clearMistakes(form);
  const summary = copy('mistakes');
  const lines = summary?.querySelector('ul');
  if (!summary || !lines) {
    return;
  }
  const title = summary.querySelector('h2');
  if (title) {
    title.textContent = (title.textContent ?? '').replace('{0}', String(mistakes.length));
  }
  for (const mistake of mistakes) {
    lines.append(line(mistake));
    beside(form, mistake);
  }
  form.before(summary);
  document.title = form.dataset['titleFailed'] ?? document.title;
  summary.focus();
}

export function clearMistakes(form: HTMLFormElement): void {
  document.querySelectorAll(`[${MARK}], .error-summary`).forEach((shown) => shown.remove());
  form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
  document.title = form.dataset['title'] ?? document.title;
}

function line({ field, message }: Mistake): HTMLLIElement {
  const item = document.createElement('li');
  if (field === '') {
    item.textContent = message;
  } else {
    const link = document.createElement('a');
    link.href = `#f-${field}`;
    link.textContent = message;
    item.append(link);
  }
  return item;
}

function beside(form: HTMLFormElement, { field, message }: Mistake): void {
  const place = form.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const note = copy('mistake');
  const words = note?.querySelector('[data-words]');
  if (!place || !note || !words) {
    return;
  }
  note.id = `f-${field}-error`;
  words.textContent = message;
  (place.querySelector('legend, .label') ?? place.firstElementChild)?.after(note);
  place.querySelector('input.input')?.setAttribute('aria-invalid', 'true');
}

function copy(id: string): HTMLElement | null {
  const template = document.getElementById(`${id}-template`);
  const element = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
  if (!(element instanceof HTMLElement)) {
    return null;
  }
  element.setAttribute(MARK, '');
  return element;
}
