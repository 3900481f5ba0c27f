export { VI } from './vi';
export { PAGE_WORDS } from './vi/page/page';
export { PREVIEW_WORDS } from './vi/page/preview';
export { PRINT_WORDS } from './vi/page/print';
export { reminderText } from './vi/reminder';
export { CLI_WORDS } from './vi/cli';
export { keptSheetName, severityCount } from './vi/results';
export { PANE_WORDS } from './vi/pane';
export { countLabel, shownNumber } from './vi/page/cells';
