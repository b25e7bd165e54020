import { announce } from './announce';
import { on } from './dom';

/** A legal basis that is chosen below a field becomes a line of that field. */
export function citations(): void {
  on('click', '[data-citation]', (button) => {
    const place = button.closest<HTMLElement>('[data-citations]');
    const field = document.getElementById(place?.dataset['citations'] ?? '');
    if (place && field instanceof HTMLTextAreaElement) {
      const lines = field.value.split('\n').filter((line) => line.trim() !== '');
      const { before = '', after = '' } = place.dataset;
      lines.push(before + (button.dataset['citation'] ?? '') + after);
      field.value = lines.join('\n');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      announce(place.dataset['cited'] ?? '');
    }
  });
}
