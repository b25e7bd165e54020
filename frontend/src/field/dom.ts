// Words and pieces of the page come from the page itself: the script only fills them in.
export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function one(selector: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector);
}

/** A message of the page with its places filled in. */
export function words(name: string, ...values: (string | number)[]): string {
  const text = one(`[data-words-of="${name}"]`)?.textContent ?? '';
  return values.reduce<string>((said, value, place) => said.replace(`{${place}}`, String(value)), text);
}

export function copyOf(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-piece="${name}"]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

export function fill(within: HTMLElement, place: string, text: string): void {
  all(`[data-${place}]`, within).forEach((found) => (found.textContent = text));
}

export function written(number: number): string {
  return number.toLocaleString(document.documentElement.lang === 'en' ? 'en' : 'vi');
}

/** 22/11 */
export function shortDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** "Nguyễn Đức" is found by "nguyen duc". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim();
}

/** Old browsers, and pages without https, have no randomUUID. */
export function newId(): string {
  if (window.crypto.randomUUID) {
    return window.crypto.randomUUID();
  }
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
