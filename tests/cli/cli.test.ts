import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { folderWith, runCli } from '../support/cli';
import { timeless } from '../support/timeless';

const SAMPLES = { copyOf: 'samples/vi-du' };
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1);

interface ResultJson {
  readonly criteriaSet: string;
  readonly period: string;
  readonly units: readonly { code: string; rank: number | null; status: string; targets: Record<string, unknown> }[];
  readonly commune: { readonly targets: Record<string, { achieved: number; base: number; missing: string[] }> };
  readonly issues: readonly { code: string; severity: string; file: string; message: string }[];
}

const parse = (text: string): ResultJson => JSON.parse(text) as ResultJson;

describe('consolidate', () => {
  it('makes one ranked workbook of a folder of reports', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const { code, out, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq/TongHop.xlsx');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/ 1 {2}Tư pháp – Hộ tịch/);
    expect(out).toContain('Chưa gửi báo cáo: Công an xã; Văn phòng Đảng ủy xã');
    const book = readWorkbook('TongHop.xlsx', readFileSync(join(folder, 'kq/TongHop.xlsx')));
    expect(book.sheets.map((sheet) => sheet.name).slice(0, 8)).toEqual([
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Vì sao',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
      'Nhật ký',
    ]);
    expect(readdirSync(join(folder, 'kq'))).toEqual(['TongHop.xlsx']);
  });

  it('chases Toàn xã like any unit that has not sent', () => {
    const folder = folderWith({ 'bao-cao/a.xlsx': { copyOf: 'samples/vi-du/BaoCao_DTN_2024.xlsx' } });
    const { out } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx');
    expect(out).toMatch(/Chưa gửi báo cáo: Văn phòng – Thống kê; .*; Lãnh đạo Đảng ủy, HĐND, UBND xã; Toàn xã/);
    const book = readWorkbook('kq.xlsx', readFileSync(join(folder, 'kq.xlsx')));
    const sheet = book.sheets.find(({ name }) => name === 'Lỗi số liệu');
    expect(sheet?.rows.at(-1)?.cells[0]?.value).toBe('17. Toàn xã (XA)');
  });

  it('gives standard output to the JSON alone', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const { out, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx', '--json', '-');
    const json = parse(out);
    expect(json).toMatchObject({ criteriaSet: 'QD54-2024', period: '2024' });
    expect(json.units[0]).toMatchObject({ code: 'TPHT', rank: 1, status: 'ranked' });
    expect(json.units[0]?.targets['D1']).toMatchObject({
      state: 'pass',
      total: 236,
      achieved: 197,
      base: 236,
      points: 10,
      source: { file: 'BaoCao_TPHT_2024.xlsx', sheet: 'TPHT', cell: 'G10' },
    });
    expect(json.commune.targets['D1']).toMatchObject({ achieved: 208, base: 250, missing: ['CAX'] });
    expect(err).toContain('Tư pháp – Hộ tịch');
  });

  it('is byte for byte the same whatever the order of the files', () => {
    const names = readdirSync('samples/vi-du');
    const folder = folderWith({ a: SAMPLES });
    const paths = names.map((name) => join('a', name));
    const run = (files: readonly string[], to: string): void => {
      expect(runCli(folder, 'consolidate', ...files, '--out', `${to}.xlsx`, '--json', `${to}.json`).code).toBe(0);
    };
    run(paths, 'mot');
    run([...paths].reverse(), 'hai');
    for (const end of ['json', 'xlsx']) {
      const made = (name: string): Buffer => {
        const bytes = readFileSync(join(folder, `${name}.${end}`));
        return end === 'xlsx' ? timeless(bytes) : bytes;
      };
      expect(made('hai').equals(made('mot'))).toBe(true);
    }
  });

  it('names what it cannot read and consolidates the rest', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'bao-cao/anh.xlsx': JPEG, 'bao-cao/CAX.docx': JPEG });
    const { code, out } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx', '--json', 'kq.json');
    expect(code).toBe(0);
    expect(out).toContain('anh.xlsx');
    expect(out).toContain('Tệp là một ảnh');
    const { issues, units } = parse(readFileSync(join(folder, 'kq.json'), 'utf8'));
    expect(issues.filter((issue) => issue.severity === 'error').map(({ code: found, file }) => [file, found])).toEqual([
      ['CAX.docx', 'file-not-a-workbook'],
      ['anh.xlsx', 'file-not-a-workbook'],
    ]);
    expect(units.filter((unit) => unit.status === 'ranked')).toHaveLength(11);
  });

  it('does not take its own earlier result for reports', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const run = (out: string, json: string): ResultJson => {
      expect(runCli(folder, 'consolidate', 'bao-cao', '--out', out, '--json', json).code).toBe(0);
      return parse(readFileSync(join(folder, json), 'utf8'));
    };
    const first = run('bao-cao/TongHop.xlsx', 'mot.json');
    expect(run('bao-cao/TongHop.xlsx', 'hai.json')).toEqual(first);
    const third = run('khac.xlsx', 'ba.json');
    expect(third.units).toEqual(first.units);
    expect(third.issues.map((issue) => issue.code)).toContain('file-own-workbook');
  });

  it('reads a hundred files with the same result as thirteen', () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`ban-sao/${index}`, SAMPLES]));
    const folder = folderWith({ ...files, mot: SAMPLES });
    const json = (input: string): ResultJson =>
      parse(runCli(folder, 'consolidate', input, '--out', 'kq.xlsx', '--json', '-').out);
    const [many, one] = [json('ban-sao'), json('mot')];
    const ranks = ({ units }: ResultJson): unknown => units.map(({ code, rank }) => [code, rank]);
    expect(ranks(many)).toEqual(ranks(one));
    // 13 reports, each sent seven times more than needed.
    expect(many.issues.filter((issue) => issue.code === 'unit-sent-again')).toHaveLength(7 * 13);
  });
});

describe('an input file', () => {
  it('is never overwritten, whatever its path is called', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const report = join(folder, 'bao-cao', 'BaoCao_TPHT_2024.xlsx');
    const before = readFileSync(report);
    for (const out of ['bao-cao/BaoCao_TPHT_2024.xlsx', 'bao-cao/../bao-cao/BaoCao_TPHT_2024.xlsx']) {
      const { code, err } = runCli(folder, 'consolidate', report, '--out', out);
      expect(code).toBe(2);
      expect(err).toContain('không phải kết quả tổng hợp');
    }
    expect(readFileSync(report).equals(before)).toBe(true);
  });

  it('is never overwritten through the folder it lies in', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const report = join(folder, 'bao-cao', 'BaoCao_TPHT_2024.xlsx');
    const before = readFileSync(report);
    const { code } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'bao-cao/BaoCao_TPHT_2024.xlsx');
    expect(code).toBe(2);
    expect(readFileSync(report).equals(before)).toBe(true);
  });
});

describe('a run that cannot be done', () => {
  const CASES: readonly [sentence: string, args: readonly string[], words: string][] = [
    ['without a command', [], 'Chưa ghi lệnh'],
    ['with an unknown command', ['gop', 'x'], 'Không có lệnh “gop”'],
    ['with an unknown option', ['check', 'x', '--nhanh'], 'Tùy chọn chưa đúng'],
    ['without files', ['check'], 'Chưa ghi tệp hoặc thư mục'],
    ['without --out', ['consolidate', 'x'], 'thêm --out'],
    ['with an option of another command', ['check', 'x', '--out', 'y.xlsx'], 'không dùng --out'],
    ['with a file that is not there', ['check', 'khong-co.xlsx'], 'Không tìm thấy “khong-co.xlsx”'],
    ['with an empty folder', ['check', 'trong'], 'Không có tệp bảng tính'],
    ['writing something else than .xlsx', ['consolidate', 'x', '--out', 'kq.pdf'], 'không kết thúc bằng .xlsx'],
    ['writing JSON over a workbook', ['check', 'bao-cao', '--json', 'bao-cao/BaoCao_DTN_2024.xlsx'], '.json'],
    ['writing over a folder', ['consolidate', 'x', '--out', 'thu-muc.xlsx'], 'là thư mục'],
    [
      'with a master workbook that is not there',
      ['check', 'bao-cao', '--master', 'so.xlsx'],
      'Không đọc được “so.xlsx”',
    ],
  ];

  it.each(CASES)('%s says so and ends with 2', (_, args, words) => {
    const folder = folderWith({ 'trong/ghi-chu.txt': 'x', 'thu-muc.xlsx/a.txt': 'x', 'bao-cao': SAMPLES });
    const { code, out, err } = runCli(folder, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('leaves the earlier result as it was when the new one cannot be written', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, khoa: 'a file where a folder is wanted' });
    const { code, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'khoa/kq.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('Không ghi được “khoa/kq.xlsx”');
    expect(readFileSync(join(folder, 'khoa'), 'utf8')).toBe('a file where a folder is wanted');
  });
});

describe('check', () => {
  it('ends with 0 when no issue is an error', () => {
    const { code, out } = runCli('.', 'check', 'samples/vi-du');
    expect(code).toBe(0);
    expect(out).toContain('Địa chính – Nông nghiệp – Xây dựng và Môi trường: C1 Không đạt, D1 Không đạt');
  });

  it('ends with 1 when a figure cannot be trusted, and says which cell', () => {
    const folder = folderWith({});
    expect(runCli(folder, 'template', '--out', 'mau').code).toBe(0);
    const { code, out } = runCli(folder, 'check', 'mau/BaoCao_TPHT_2024.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('BaoCao_TPHT_2024.xlsx, trang TPHT, ô E9');
    expect(out).toContain('Chưa nhập Tổng số, Số đạt');
  });
});

describe('template', () => {
  it('writes a workbook for every unit, Toàn xã and the office', () => {
    const folder = folderWith({});
    const { code, out } = runCli(folder, 'template', '--out', 'mau');
    expect(code).toBe(0);
    expect(out).toContain('Đã ghi 19 tệp mẫu vào mau');
    const names = readdirSync(join(folder, 'mau'));
    // 17 units of the register and Toàn xã, and the master workbook.
    expect(names).toHaveLength(19);
    expect(names).toContain('BaoCao_XA_2024.xlsx');
    expect(names).toContain('SoTongHop_2024.xlsx');
  });

  it('never replaces a template that somebody has begun to fill in', () => {
    const folder = folderWith({ 'mau/BaoCao_TPHT_2024.xlsx': { copyOf: 'samples/vi-du/BaoCao_TPHT_2024.xlsx' } });
    const { code, err } = runCli(folder, 'template', '--out', 'mau');
    expect(code).toBe(2);
    expect(err).toContain('BaoCao_TPHT_2024.xlsx');
    expect(readdirSync(join(folder, 'mau'))).toEqual(['BaoCao_TPHT_2024.xlsx']);
    const untouched = readFileSync('samples/vi-du/BaoCao_TPHT_2024.xlsx');
    expect(readFileSync(join(folder, 'mau/BaoCao_TPHT_2024.xlsx')).equals(untouched)).toBe(true);
  });

  it('may be run again over its own empty templates', () => {
    const folder = folderWith({});
    expect(runCli(folder, 'template', '--out', 'mau').code).toBe(0);
    expect(runCli(folder, 'template', '--out', 'mau').code).toBe(0);
  });

  it('makes a master workbook whose rules are the shipped ones', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    runCli(folder, 'template', '--out', 'mau');
    const json = (...more: readonly string[]): string =>
      runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx', '--json', '-', ...more).out;
    expect(json('--master', 'mau/SoTongHop_2024.xlsx')).toBe(json());
  });

  it('refuses a master workbook that is none, ranks nobody and writes nothing', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    const { code, err } = runCli(
      folder,
      ...['consolidate', 'bao-cao', '--out', 'kq.xlsx', '--master', 'bao-cao/BaoCao_TPHT_2024.xlsx'],
    );
    expect(code).toBe(2);
    expect(err).toContain('chưa xếp hạng đơn vị nào');
    expect(existsSync(join(folder, 'kq.xlsx'))).toBe(false);
  });
});

describe('--help', () => {
  it('shows every command', () => {
    const { code, out } = runCli('.', '--help');
    expect(code).toBe(0);
    for (const word of ['template', 'check', 'consolidate', '--out', '--json', '--master']) expect(out).toContain(word);
  });
});

describe('an output that is there already', () => {
  it('is replaced as a whole when it is an earlier result', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx');
    const before = statSync(join(folder, 'kq.xlsx')).ino;
    expect(runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx').code).toBe(0);
    // Another file took the name: nobody could have read half of it.
    expect(statSync(join(folder, 'kq.xlsx')).ino).not.toBe(before);
  });

  it.each([
    ['a report that is not among the files read', 'khac.xlsx', { copyOf: 'samples/vi-du/BaoCao_DTN_2024.xlsx' }],
    ['anything else somebody made', 'khac.xlsx', 'old'],
  ])('is left alone when it is %s', (_, name, content) => {
    const folder = folderWith({ 'bao-cao': SAMPLES, [name]: content });
    const before = readFileSync(join(folder, name));
    const { code, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', name);
    expect(code).toBe(2);
    expect(err).toContain('hãy chọn tên khác');
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  });

  it('is left alone when it is the master workbook', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES });
    runCli(folder, 'template', '--out', 'mau');
    const master = 'mau/SoTongHop_2024.xlsx';
    const before = readFileSync(join(folder, master));
    expect(runCli(folder, 'consolidate', 'bao-cao', '--out', master, '--master', master).code).toBe(2);
    expect(readFileSync(join(folder, master)).equals(before)).toBe(true);
  });
});
