// The phone's home and the screen on which a visit is logged. Without this script both work as plain pages.
import { homePage } from '../field/home';
import { logPage } from '../field/log';

const form = document.querySelector<HTMLFormElement>('form[data-log]');
const home = document.querySelector<HTMLElement>('[data-home]');
if (form) {
  void logPage(form);
} else if (home) {
  void homePage(home);
}
