import { addPlannedSheet, ExcelHost } from '../support/excel-host';
import { samplePlan } from '../support/sample-plan';

test('a plan of ours stands in the host as in the file written from it', () => {
  const host = new ExcelHost();
  for (const sheet of samplePlan.sheets) addPlannedSheet(host, sheet);
  expect(host.value("Xếp hạng '24", 'E9')).toBe(81.04);
  expect(host.text("Xếp hạng '24", 'C9')).toBe('1.234');
  expect(host.value('Nhập "liệu" & in', 'B1')).toBe('=1+1');
  expect(host.value('Nhập "liệu" & in', 'C3')).toBe('Đạt');
  host.type('Nhập "liệu" & in', 'B3', 9);
  expect(host.value('Nhập "liệu" & in', 'C3')).toBe('Không đạt');
  expect(() => host.type('Nhập "liệu" & in', 'C3', 1)).toThrow('protected');
});

test('the same plan gives the same dump', () => {
  const dump = (): unknown => {
    const host = new ExcelHost();
    for (const sheet of samplePlan.sheets) addPlannedSheet(host, sheet);
    return host.dump();
  };
  expect(dump()).toEqual(dump());
});
