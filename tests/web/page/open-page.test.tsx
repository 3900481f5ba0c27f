/** @jest-environment jsdom */
// First: it takes away what jsdom would spend most of its time on.
import '../../taskpane/support';
import { act, render, screen } from '@testing-library/react';
import { openPage } from '../../../src/web/open-page';

/** In a browser that starts workers like this; jsdom itself has none. */
async function openIn(Worker: unknown): Promise<void> {
  document.head.innerHTML = '<meta name="worker" content="worker.js">';
  Object.assign(window, { Worker });
  URL.createObjectURL = () => 'blob:1';
  await act(() => Promise.resolve(render(openPage()({ theme: 'light' }))));
}

const technicalText = (): string => screen.getByRole('region', { name: 'Nội dung kỹ thuật' }).textContent ?? '';

/** Starts, and says nothing unless a test makes it. */
class QuietWorker extends EventTarget {
  static last: QuietWorker;
  postMessage = (): void => undefined;
  constructor() {
    super();
    QuietWorker.last = this;
  }
}

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe('the page', () => {
  it('is drawn before its worker has answered', async () => {
    await openIn(QuietWorker);
    expect(screen.getByRole('tab', { name: 'Tệp' })).toBeTruthy();
  });

  it('that may start no worker says so', async () => {
    await openIn(
      class {
        constructor() {
          throw new Error('workers are forbidden here');
        }
      },
    );
    expect(screen.getByRole('alert').textContent).toContain('Rất tiếc, bảng gặp lỗi ngoài dự kiến');
    expect(technicalText()).toContain('workers are forbidden here');
  });

  it('whose worker ends says so', async () => {
    await openIn(QuietWorker);
    act(() => void QuietWorker.last.dispatchEvent(new ErrorEvent('error', { message: 'worker.js was not found' })));
    expect(technicalText()).toContain('worker.js was not found');
  });
});
