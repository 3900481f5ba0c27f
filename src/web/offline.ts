/**
 * Keeps the page in the browser, so that it opens without a network. Only the served page has something to keep: the single
 * file is on the disk anyway. Where the browser keeps nothing (no https, a private window), the page works all the same.
 */
export function registerOffline(): void {
  if (!document.querySelector('link[rel="manifest"]') || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' }).catch(() => undefined);
}
