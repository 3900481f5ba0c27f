/** What the notice dialog says. */
export interface NoticeMessage {
  readonly title: string;
  readonly text: string;
}

/** The message as the end of notice.html's address: the part behind # is never sent to a server. */
export function toHash(message: NoticeMessage): string {
  return `#${encodeURIComponent(JSON.stringify({ title: message.title, text: message.text }))}`;
}

/** The message in an address, null when there is none. Office puts words of its own behind an &, which ours never holds. */
export function fromHash(hash: string): NoticeMessage | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '').split('&', 1)[0] ?? ''));
    if (typeof value !== 'object' || value === null || !('title' in value) || !('text' in value)) return null;
    const { title, text } = value;
    return typeof title === 'string' && typeof text === 'string' ? { title, text } : null;
  } catch {
    return null;
  }
}
