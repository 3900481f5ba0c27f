/** What office.js wants of a host (OfficeExtension.HostBridge). */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

/** One thing that happened, as office.js reads it: category, kind, target, JSON, and a number nobody uses. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number];

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const EVENT_MESSAGE = 3;

/** Joins office.js to something that answers requests. An answer comes later, never while the question is asked. */
export function makeBridge(answer: (body: string, flags: number) => Promise<string> | string): Bridge & {
  tell(entries: readonly EventEntry[]): void;
} {
  const bridge = {
    onMessageFromHost: null as Bridge['onMessageFromHost'],
    sendMessageToHost(text: string): void {
      const { id, type, flags, message } = JSON.parse(text) as HostMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      // A failure of the host itself is thrown to whoever asked: it must end a test, not look like Excel's answer.
      const answered = answer(body, flags ?? 0);
      const reply = (response: string): void =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body: response } }),
        );
      void Promise.resolve(answered).then(reply);
    },
    tell(entries: readonly EventEntry[]): void {
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, controlId: '', message: { entries } }));
    },
  };
  return bridge;
}
