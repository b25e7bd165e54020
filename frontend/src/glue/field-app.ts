// On a volunteer's phone: keeps the app for times without network, and lets nobody sign out while visits wait.
import { rememberAccount, lastAccount, Store } from '../field/store';

export function fieldApp(): void {
  if (!document.body.classList.contains('phone')) {
    return;
  }
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register('/sw.js').catch(() => {});
  }
  document.querySelectorAll<HTMLFormElement>('form[action="/dang-xuat"]').forEach((form) => {
    let checked = false;
    form.addEventListener('submit', (event) => {
      if (!checked) {
        event.preventDefault();
        void leave().then((may) => {
          if (may) {
            checked = true;
            form.submit();
          } else {
            window.location.assign('/m/cho-gui?ra=1');
          }
        });
      }
    });
  });
}

/** False while something waits; else everything about the member leaves the phone. */
async function leave(): Promise<boolean> {
  const account = await lastAccount();
  if (account === undefined) {
    return true;
  }
  const store = new Store(account);
  if ((await store.queue()).length > 0) {
    return false;
  }
  await store.destroy();
  await rememberAccount(undefined);
  return true;
}
