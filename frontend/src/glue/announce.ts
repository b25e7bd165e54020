let timer: number | undefined;

/** Shows a short message at the foot of the page; screen readers read it when they have finished their sentence. */
export function announce(message: string): void {
  const region = document.getElementById('live');
  if (!region || message === '') {
    return;
  }
  region.textContent = message;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (region.textContent = ''), 10_000);
}
