export { VI } from './vi';
export { CLI_WORDS } from './vi/cli';
export { severityCount } from './vi/results';
