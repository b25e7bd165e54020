import { announce } from './announce';
import { on } from './dom';

export function copyAndPrint(): void {
  on('click', '[data-copy]', (button) => {
    void copy(button.dataset['copy'] ?? '').then(() => announce(button.dataset['copied'] ?? ''));
  });
  on('click', '[data-print]', () => window.print());
}

async function copy(selector: string): Promise<void> {
  const source = document.querySelector<HTMLElement>(selector);
  if (!source) {
    return;
  }
  const content = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement ? source.value : source.innerText;
  try {
    await navigator.clipboard.writeText(content);
  } catch {
    // Without https there is no clipboard; the old command still works on what is selected.
    select(source);
    document.execCommand('copy');
  }
}

function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) {
    source.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(source);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
