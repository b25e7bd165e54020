import { on } from './dom';

/** A choice in a bar of filters takes effect at once; words in its search field when Enter is pressed. */
export function filters(): void {
  on('change', 'form[data-auto-submit]', (form, event) => {
    const field = event.target;
    const choice = field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type));
    if (choice) {
      (form as HTMLFormElement).requestSubmit();
    }
  });
  // What is left empty stays out of the address.
  document.addEventListener('formdata', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.matches('[data-auto-submit]')) {
      withoutBlanks(event.formData);
    }
  });
}

export function withoutBlanks(data: FormData): void {
  for (const [name, value] of [...data.entries()]) {
    if (value === '') {
      data.delete(name);
    }
  }
}
