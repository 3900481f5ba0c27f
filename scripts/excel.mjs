// `npm run excel`: opens Excel with the add-in in it, and the development server beside it. For developers; how to install
// for others is in docs/cai-dat.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error(
    `There is no Excel to open on ${process.platform}: use Windows or macOS, or Excel on the web (docs/cai-dat.md).`,
  );
  process.exit(1);
}
// Not one of our packages: its keytar needs libraries of the system, and would keep `npm ci` from ending elsewhere.
const tool = ['--yes', 'office-addin-debugging@7.0.0'];
const server = ['--dev-server', '"npm run dev"', '--dev-server-port', '3000'];
const command = ['npx', ...tool, 'start', 'manifest.xml', 'desktop', '--app', 'excel', ...server].join(' ');
const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
process.exit(status ?? 1);
