import type { ExcelHost } from './excel-host';
import { externalContext } from './external-context';
import type { EventEntry } from './wire/bridge';
import { nod, type RequestBody } from './wire/protocol';

/** What a page sees of Excel for Windows: the object that office.js calls, before office.js is loaded. */
interface External {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(id: number, params: readonly unknown[], callback: (answer: SafeArray) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

/** Windows' arrays. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type EventHandler = (id: number, payload: unknown) => void;

/** office.js's numbers of what it executes and listens to. */
const EXECUTE_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const DIALOG_MESSAGE = 10;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;

/** Office.addin.showAsTaskpane: about the add-in's own window, so that it never reaches the workbook. */
const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

const OK = 0;

const safeArray = (...items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

/** What a test does with Excel around the page. */
export interface ExternalControls {
  /** Presses a button of the ribbon; resolves when the command says it has completed. */
  readonly invokeCommand: (functionName: string, controlId?: string) => Promise<void>;
  /** Dialogs the page has opened (displayDialogAsync), as it asked for them. */
  readonly dialogs: readonly string[];
  /** States the page asked for its own window, in order: "Visible" (showAsTaskpane), "Background" (hide). */
  readonly shown: readonly string[];
}

/** An order of office.js this stand-in does not know: loud, like everything of the host. */
function unknown(what: string): never {
  throw new Error(`excel-host: window.external.${what} is not implemented`);
}

function waitFor<T>(find: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = find();
      if (found === undefined) setTimeout(look, 10);
      else resolve(found);
    };
    look();
  });
}

/**
 * Puts Excel behind a page. Call it in the page before office.js is loaded (playwright: an init script), and let the
 * CDN's URLs be answered from node_modules/@microsoft/office-js/dist with `access-control-allow-origin: *`: see
 * chromium-proof.mjs. Office.onReady then says Excel, and production pages need not know.
 */
export function installExternal(target: object, host: ExcelHost): ExternalControls {
  const handlers = new Map<number, EventHandler>();
  const completed = new Map<string, () => void>();
  const dialogs: string[] = [];
  const shown: string[] = [];
  let commands = 0;

  host.onEvents = (entries: readonly EventEntry[]) =>
    handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(...entries));

  function answerAboutWindow(request: RequestBody): string {
    for (const { Name, ArgumentInfo } of request.Actions) {
      const [state] = ArgumentInfo?.Arguments ?? [];
      if (Name === 'SetAppRuntimeState' && typeof state === 'string') shown.push(state);
      else if (Name) unknown(`${APP_RUNTIME}.${Name}`);
    }
    return JSON.stringify(nod(request));
  }

  async function request(params: readonly unknown[], callback: (answer: SafeArray) => void): Promise<void> {
    const [message] = params as readonly [readonly unknown[]];
    const [, , , , body, , flags] = message;
    const asked = JSON.parse(String(body)) as RequestBody;
    const aboutWindow = Object.values(asked.ObjectPaths).some(({ Name }) => Name === APP_RUNTIME);
    const answer = aboutWindow ? answerAboutWindow(asked) : await host.answer(String(body), Number(flags));
    callback(safeArray(OK, [200, [], answer]));
  }

  const external: External = {
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$excel-host$$disableLogging$0',
    GetContext: () => externalContext(host.apiVersion),
    Execute(id, params, callback) {
      if (id === EXECUTE_REQUEST) void request(params, callback);
      else if (id === COMMAND_COMPLETED) {
        completed.get(String(params[0]))?.();
        callback(safeArray(OK));
      } else unknown(`Execute(${id})`);
    },
    RegisterEvent(id, place, handler, callback) {
      if (id === DIALOG_MESSAGE) dialogs.push(place);
      handlers.set(id, handler);
      callback(OK);
    },
    UnregisterEvent(id, _place, callback) {
      handlers.delete(id);
      callback(OK);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });

  async function invokeCommand(functionName: string, controlId = 'button'): Promise<void> {
    const handler = await waitFor(() => handlers.get(COMMAND_INVOKED));
    commands += 1;
    const id = String(commands);
    const done = new Promise<void>((resolve) => completed.set(id, resolve));
    handler(COMMAND_INVOKED, safeArray(id, functionName, JSON.stringify({ source: { id: controlId } })));
    await done;
  }

  return { invokeCommand, dialogs, shown };
}
