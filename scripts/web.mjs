// `npm run web`: builds the page that needs no Excel when its sources are newer, and serves it on this machine until it is
// stopped. PORT says where; else it is 8137, or the next one that is free.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

console.log('Đang chuẩn bị trang… / Preparing the page…');
const { status } = spawnSync(process.execPath, [`${root}scripts/run.mjs`, '--build', 'web'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const { PORT } = process.env;
const port = PORT ? Number(PORT) : undefined;
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
  console.error(`PORT=${PORT}: a port is a number from 0 to 65535.`);
  process.exit(2);
}

try {
  const { server, address } = await serve(`${root}dist/addin/web`, port);
  console.log(`Mở trang / Open the page: ${address}   Dừng / Stop: Ctrl+C`);
  const stop = () => {
    server.close();
    // Browsers keep their connections open.
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
