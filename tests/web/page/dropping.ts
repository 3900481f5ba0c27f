import { act } from '@testing-library/react';

/** A file's content; a folder; or what the browser does not open. */
interface Folder {
  readonly [name: string]: string | Folder | null;
}

/** What the browser does not open. */
export const damaged = null;

/** As browsers hand folders over: a few entries at a time, none at the end. */
const AT_A_TIME = 2;

function entryOf(name: string, what: Folder[string], path: string): object {
  const fullPath = `${path}/${name}`;
  if (what === null || typeof what === 'string') {
    const file = (done: (file: File) => void, failed: (error: Error) => void): void =>
      what === null ? failed(new Error('EncodingError')) : done(new File([what], name));
    return { isFile: true, isDirectory: false, name, fullPath, file };
  }
  const createReader = () => {
    const rest = Object.entries(what).map(([inside, one]) => entryOf(inside, one, fullPath));
    return { readEntries: (done: (entries: object[]) => void) => done(rest.splice(0, AT_A_TIME)) };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader };
}

function drag(type: string, dataTransfer: object): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
  document.body.dispatchEvent(event);
  return event;
}

/** Something is held over the page: files, unless a test says otherwise. */
export function holdOver(...types: string[]): Event {
  let event = new Event('dragover');
  act(() => {
    event = drag('dragover', { types: types.length > 0 ? types : ['Files'] });
  });
  return event;
}

/** Lets these fall on the page; jsdom knows neither the event's data nor entries. */
export async function drop(things: Folder): Promise<void> {
  const items = Object.entries(things).map(([name, what]) => ({
    kind: 'file',
    getAsFile: () => new File([typeof what === 'string' ? what : ''], name),
    webkitGetAsEntry: () => entryOf(name, what, ''),
  }));
  await act(async () => {
    drag('drop', { types: ['Files'], items });
    await new Promise((done) => setTimeout(done));
  });
}
