/** The worker's program: within the page where that is a single file, else in a file beside it. */
function programText(): string {
  const within = document.getElementById('worker-source')?.textContent;
  if (within) return JSON.parse(within) as string;
  const name = document.querySelector<HTMLMetaElement>('meta[name="worker"]')?.content;
  if (!name) throw new Error('The page names no worker.');
  return `importScripts(${JSON.stringify(new URL(name, document.baseURI).href)})`;
}

/**
 * Starts the worker from memory, also where its program is a file beside the page: only so does it keep to the page's own
 * security policy, and can send nothing anywhere. A worker started from an address would ask the server for a policy.
 */
export function startWorker(): Worker {
  return new Worker(URL.createObjectURL(new Blob([programText()], { type: 'text/javascript' })));
}
