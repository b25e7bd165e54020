import { on } from './dom';

export function countersAndSteppers(): void {
  on('input', 'textarea[data-limit]', (area) => count(area as HTMLTextAreaElement));
  on('click', '[data-step]', (button) => step(button));
}

function count(area: HTMLTextAreaElement): void {
  const counter = document.getElementById(`${area.id}-count`);
  if (!counter) {
    return;
  }
  const left = Number(area.dataset['limit']) - [...area.value].length;
  const words = (left < 0 ? counter.dataset['over'] : counter.dataset['left']) ?? '';
  counter.textContent = words.replace('{0}', Math.abs(left).toLocaleString(document.documentElement.lang));
  counter.classList.toggle('counter-over', left < 0);
}

/** The + and − beside a count; the field itself stays an ordinary text field. */
function step(button: HTMLElement): void {
  const field = document.getElementById(button.dataset['for'] ?? '');
  if (!(field instanceof HTMLInputElement)) {
    return;
  }
  const now = Number.parseInt(field.value.replace(/\D/g, ''), 10) || 0;
  const least = Number(field.dataset['min'] ?? 0);
  const most = Number(field.dataset['max'] ?? Number.MAX_SAFE_INTEGER);
  field.value = String(Math.min(most, Math.max(least, now + Number(button.dataset['step']))));
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
