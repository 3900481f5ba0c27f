import { fromHash } from './notice-message';

/** Shows a message where a ribbon button has no pane to speak in. As text, never as HTML: it may quote a cell. */
function show(): void {
  const message = fromHash(window.location.hash);
  const title = document.getElementById('title');
  const text = document.getElementById('text');
  if (!message || !title || !text) return;
  document.title = message.title;
  title.textContent = message.title;
  text.textContent = message.text;
}

show();
