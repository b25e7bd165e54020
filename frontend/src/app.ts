// What every page loads. Pages work without it; it makes them quicker and kinder to the keyboard and the screen reader.
import { citations } from './glue/citations';
import { confirmInDialog } from './glue/confirm';
import { copyAndPrint } from './glue/copy';
import { fieldApp } from './glue/field-app';
import { countersAndSteppers } from './glue/fields';
import { filters } from './glue/filters';
import { focusErrors, oneSubmitAtATime } from './glue/forms';
import { htmxManners } from './glue/htmx';
import { menus } from './glue/menus';

document.documentElement.classList.add('js');
htmxManners();
confirmInDialog();
copyAndPrint();
citations();
countersAndSteppers();
filters();
focusErrors();
oneSubmitAtATime();
menus();
fieldApp();
