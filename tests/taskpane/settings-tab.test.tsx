/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { button, isOff, openPane, tab } from './support';
import { BOOK, exampleResult, exampleView, viewOf } from './views';

async function openSettings(view = exampleView()) {
  const pane = openPane({ view });
  await pane.user.click(tab('Thiết lập'));
  return pane;
}

const { settings: names } = VI.master;

const field = (key: keyof typeof names): HTMLElement => screen.getByLabelText(names[key].name);

const valueOf = (key: keyof typeof names): string => (field(key) as HTMLInputElement).value;

describe('the settings', () => {
  it('show what holds now', async () => {
    await openSettings();
    expect((['commune', 'superior', 'year', 'scoring', 'ties', 'gate'] as const).map(valueOf)).toEqual([
      'Trà Lâm',
      'Huyện Trà Bồng',
      '2024',
      'pass-fail',
      'completion-then-assessed',
      'any-failed',
    ]);
  });

  it('say of what the decision leaves open that the council decides it', async () => {
    await openSettings();
    expect(screen.getAllByText(/Phương án mặc định, Hội đồng TĐKT xã quyết định/)).toHaveLength(5);
  });

  it('hold those of awards and of the printed document in groups that open', async () => {
    const settings = { ...exampleView().settings, documentDate: '18/3/2024', signer: 'Hồ Văn A', awardLimit: 5 };
    await openSettings(exampleView({ settings }));
    const inGroup = (name: string): HTMLElement => screen.getByText(name, { selector: 'summary' }).parentElement!;
    const typed = (name: string): string[] =>
      within(inGroup(name))
        .getAllByRole('textbox', { hidden: true })
        .map((input) => (input as HTMLInputElement).value);
    expect(typed('Khen thưởng')).toEqual(['Giấy khen', 'Chủ tịch UBND xã', '5']);
    expect(typed('Văn bản in')).toEqual([
      '',
      '18/3/2024',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Hồ Văn A',
      '',
      'Đảng ủy; TT HĐND xã; Hội đồng TĐKT xã; Các cơ quan, ban, ngành, đoàn thể xã',
    ]);
  });

  it('ask for a score only where it counts', async () => {
    const { user } = await openSettings();
    expect(screen.queryByLabelText(names.gateScore.name)).toBeNull();
    await user.selectOptions(field('gate'), 'Dưới điểm tối thiểu');
    expect(valueOf('gateScore')).toBe('50');
  });
});

describe('where the rules stand', () => {
  it('is told, and what saving makes', async () => {
    await openSettings();
    expect(screen.getByText(/ba trang Thiết lập, Đơn vị, Tiêu chí được tạo trong sổ này/)).toBeTruthy();
  });

  it('leads to their sheet', async () => {
    const result = exampleResult({ ...DEFAULT_RULES, origin: { ...DEFAULT_RULES.origin, file: BOOK } });
    const { session, user } = await openSettings(viewOf(result, { rulesFrom: 'workbook' }));
    await user.click(button('Mở trang Thiết lập'));
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'Thiết lập', cell: null }]]);
  });
});

describe('saving', () => {
  it('is not offered while nothing was changed', async () => {
    const { session, user } = await openSettings();
    expect(isOff(button('Lưu'))).toBe(true);
    expect(isOff(button('Bỏ thay đổi'))).toBe(true);
    expect(screen.getByText('Chưa có thay đổi để lưu.')).toBeTruthy();
    await user.click(button('Lưu'));
    await user.type(field('commune'), '{Enter}');
    expect(session.calls).toEqual([]);
  });

  it('hands over what was changed, and nothing else', async () => {
    const { session, user } = await openSettings();
    await user.clear(field('commune'));
    await user.type(field('commune'), ' Sơn Trà ');
    await user.selectOptions(field('gate'), 'Dưới điểm tối thiểu');
    await user.clear(field('gateScore'));
    await user.type(field('gateScore'), '62,5');
    await user.selectOptions(field('ties'), 'Đồng hạng ngay');
    await user.click(button('Lưu'));
    expect(session.calls).toEqual([
      ['saveSettings', { commune: 'Sơn Trà', gate: 'score-below', gateScore: 62.5, ties: 'shared' }],
    ]);
  });

  it('hands over what is printed: a day in one spelling, a limit as a number', async () => {
    const { session, user } = await openSettings();
    await user.type(field('documentDate'), '05.03.2024');
    await user.clear(field('awardLimit'));
    await user.type(field('awardLimit'), '3');
    await user.type(field('signer'), ' Hồ Văn A ');
    await user.clear(field('recipients'));
    await user.click(button('Lưu'));
    expect(session.calls).toEqual([
      ['saveSettings', { awardLimit: 3, documentDate: '5/3/2024', signer: 'Hồ Văn A', recipients: '' }],
    ]);
  });

  it('takes nothing for changed that was not typed, however it is spelled', async () => {
    const settings = { ...exampleView().settings, documentDate: '18-03-2024', post: ' CHỦ TỊCH ' };
    await openSettings(exampleView({ settings }));
    expect(isOff(button('Lưu'))).toBe(true);
  });

  it('hands over text composed, however it was typed', async () => {
    const { session, user } = await openSettings();
    await user.clear(field('commune'));
    await user.type(field('commune'), 'Trà Bồng'.normalize('NFD'));
    await user.click(button('Lưu'));
    expect(session.calls).toEqual([['saveSettings', { commune: 'Trà Bồng'.normalize('NFC') }]]);
  });

  it('is over when it succeeded, and what is typed stays when it did not', async () => {
    const { session, user, set, setView } = await openSettings();
    await user.clear(field('year'));
    await user.type(field('year'), '2025');
    await user.click(button('Lưu'));
    set({ notice: { kind: 'failed', failure: { kind: 'cell-being-edited' } } });
    expect(valueOf('year')).toBe('2025');
    // The next time it works: the session shows the new settings before it resolves.
    set({ notice: { kind: 'settings-saved' } });
    await user.click(button('Lưu'));
    await act(async () => Promise.resolve());
    expect(session.calls).toHaveLength(2);
    setView({ settings: { ...exampleView().settings, year: 2025 } });
    expect(valueOf('year')).toBe('2025');
    expect(isOff(button('Bỏ thay đổi'))).toBe(true);
  });

  it('waits while a run goes on', async () => {
    const { user, set } = await openSettings();
    await user.type(field('commune'), ' 2');
    set({ task: { kind: 'checking', progress: null, canBeCancelled: true } });
    expect(isOff(button('Lưu'))).toBe(true);
  });
});

describe('what cannot be saved is told at its field', () => {
  it.each<[what: string, key: keyof typeof names, typed: string, told: string]>([
    ['no commune', 'commune', '  ', 'Chưa ghi tên xã.'],
    ['a year too early', 'year', '1999', 'Ghi một năm từ 2000 đến 2100.'],
    ['a year too late', 'year', '2101', 'Ghi một năm từ 2000 đến 2100.'],
    ['half a year', 'year', '2024,5', 'Ghi một năm từ 2000 đến 2100.'],
    ['no year', 'year', 'nay', 'Ghi một năm từ 2000 đến 2100.'],
    ['a part of a unit', 'awardLimit', '2,5', 'Ghi một số nguyên từ 0 đến 1.000.'],
    ['too many units', 'awardLimit', '1001', 'Ghi một số nguyên từ 0 đến 1.000.'],
    ['no limit at all', 'awardLimit', '{Delete}', 'Ghi một số nguyên từ 0 đến 1.000.'],
    [
      'a day that never was',
      'documentDate',
      '29/2/2023',
      'Ghi một ngày có thật theo ngày/tháng/năm, ví dụ 18/3/2024, hoặc để trống.',
    ],
    ['no day', 'documentDate', 'hôm nay', 'Ghi một ngày có thật theo ngày/tháng/năm, ví dụ 18/3/2024, hoặc để trống.'],
  ])('%s', async (_, key, typed, told) => {
    const { session, user } = await openSettings();
    await user.clear(field(key));
    await user.type(field(key), typed);
    expect(screen.getByText(told)).toBeTruthy();
    expect(field(key).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(`Còn mục chưa hợp lệ: ${names[key].name}.`)).toBeTruthy();
    await user.click(button('Lưu'));
    expect(session.calls).toEqual([]);
  });

  it.each(['-1', '100,5', 'x', ''])('a score of “%s”', async (typed) => {
    const { user } = await openSettings();
    await user.selectOptions(field('gate'), 'Dưới điểm tối thiểu');
    await user.clear(field('gateScore'));
    if (typed !== '') await user.type(field('gateScore'), typed);
    expect(screen.getByText('Ghi một số từ 0 đến 100.')).toBeTruthy();
    // Unseen, it is in nobody's way.
    await user.selectOptions(field('gate'), 'Hội đồng quyết định');
    expect(isOff(button('Lưu'))).toBe(false);
  });
});

it('keeps what was typed while another tab is looked at, and throws it away when asked', async () => {
  const { user } = await openSettings();
  await user.type(field('commune'), ' mới');
  await user.click(tab('Kiểm tra'));
  await user.click(tab('Thiết lập'));
  expect(valueOf('commune')).toBe('Trà Lâm mới');
  await user.click(button('Bỏ thay đổi'));
  expect(valueOf('commune')).toBe('Trà Lâm');
});
