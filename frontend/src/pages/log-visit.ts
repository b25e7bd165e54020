// The phone's home and the screen on which a visit is logged. Without this script both work as plain pages.
import { homePage } from './phone-home';
import { logPage } from './phone-log';

const form = document.querySelector<HTMLFormElement>('form[data-log]');
const home = document.querySelector<HTMLElement>('[data-home]');
if (form) {
  logPage(form);
} else if (home) {
  homePage(home);
}
