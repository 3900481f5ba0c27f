/**
 * A short text that is the same for the same content and, for all practical purposes, for no other: SHA-256, of which
 * half is kept. Results carry the stamp of what they were made from.
 */
export async function stampOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
