/** @jest-environment jsdom */
// First: it takes away what jsdom would spend most of its time on.
import '../../taskpane/support';
import { act, screen } from '@testing-library/react';

/** A browser in which a worker is started like this; jsdom itself has none, and no media queries either. */
async function openIn(Worker: unknown): Promise<void> {
  document.body.innerHTML = '<div id="root"><p id="opening">Đang mở…</p></div>';
  document.head.innerHTML = '<meta name="worker" content="worker.js">';
  const media = { matches: false, addEventListener: () => undefined };
  Object.assign(window, { Worker, matchMedia: () => media });
  URL.createObjectURL = () => 'blob:1';
  await act(() => jest.isolateModulesAsync(() => import('../../../src/web/index')));
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
    expect(document.getElementById('opening')).toBeNull();
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
    expect(document.getElementById('opening')).toBeNull();
  });

  it('whose worker ends says so', async () => {
    await openIn(QuietWorker);
    act(() => void QuietWorker.last.dispatchEvent(new ErrorEvent('error', { message: 'worker.js was not found' })));
    expect(technicalText()).toContain('worker.js was not found');
  });
});
