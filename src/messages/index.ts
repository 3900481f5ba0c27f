export { VI } from './vi';
export { CLI_WORDS } from './vi/cli';
export { keptSheetName, severityCount } from './vi/results';
export { PANE_WORDS } from './vi/pane';
