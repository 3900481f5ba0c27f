// Puts the host of an installation into the manifest: the one in the repository speaks of the developer's own machine.

/** What every address in manifest.xml begins with. */
export const DEVELOPMENT_HOST = 'https://localhost:3000/';

const EXAMPLE = 'npm run build -- --env host=https://cchc.example.vn/thi-dua';

/** The address of the folder that will serve dist/addin, ending in one slash. Throws a sentence that says what to type. */
export function normaliseHost(host) {
  const wrong = (why) => new Error(`host=${host}: ${why}. For example: ${EXAMPLE}`);
  // webpack-cli makes `--env host` (without a value) true.
  if (typeof host !== 'string' || host.trim() === '') throw wrong('say the address of the web server');
  let url;
  try {
    url = new URL(host.trim());
  } catch {
    throw wrong('not an address; it begins with https://');
  }
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    throw wrong('Excel loads add-ins over https only');
  }
  if (url.search || url.hash || url.username || url.password) {
    throw wrong('an address and a folder, without ?, # or a user name');
  }
  return url.href.replace(/\/+$/, '') + '/';
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The manifest for a host. */
export function withHost(manifest, host) {
  const address = normaliseHost(host).replace(/[&<>"]/g, (character) => ENTITIES[character]);
  return manifest.replaceAll(DEVELOPMENT_HOST, () => address);
}
