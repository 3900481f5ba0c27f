import { number } from './numbers';

/** What the command line says. Messages go to standard error, results to standard output. */
export const CLI_WORDS = {
  help: `Thi đua CCHC: kiểm tra, chấm điểm và xếp hạng báo cáo cải cách hành chính của các đơn vị.

Cách dùng (trong thư mục phần mềm):
  npm run cli -- template    --out THƯ_MỤC                       mẫu báo cáo cho mọi đơn vị, Toàn xã và sổ tổng hợp trống
  npm run cli -- check       TỆP|THƯ_MỤC…  [--json TỆP|-]        lỗi số liệu và kết quả từng chỉ tiêu
  npm run cli -- consolidate TỆP|THƯ_MỤC…  --out TỆP.xlsx [--json TỆP|-] [--pdf TỆP.pdf]
                                                                 tổng hợp, xếp hạng, ghi ra sổ kết quả

Tùy chọn:
  --out     nơi ghi kết quả; chỉ thay thế kết quả tổng hợp lần trước, không bao giờ ghi đè tệp khác;
            số thẩm định và ý kiến Hội đồng ghi trong kết quả lần trước được giữ lại
  --json    ghi thêm kết quả dạng JSON; dấu - là in ra màn hình
            (dùng npm run --silent cli -- … để không lẫn dòng chữ của npm)
  --pdf     ghi thêm bản PDF để in và ký (xếp hạng, toàn xã, chi tiết, đề nghị khen thưởng); máy cần có LibreOffice
  --master  sổ tổng hợp có Thiết lập, Đơn vị, Tiêu chí riêng (dùng được với cả ba lệnh)
  --help    in trang này

Mã thoát: 0 xong; 1 (check) số liệu có lỗi; 2 không chạy được.
Không có dữ liệu nào được gửi đi khỏi máy này.`,
  unknownCommand: (command: string) => `Không có lệnh “${command}”.`,
  noCommand: 'Chưa ghi lệnh: template, check hoặc consolidate.',
  unknownOption: (detail: string) => `Tùy chọn chưa đúng: ${detail}`,
  needsOut: 'Chưa ghi nơi lưu kết quả: thêm --out.',
  needsFiles: 'Chưa ghi tệp hoặc thư mục báo cáo cần đọc.',
  notForThis: (option: string) => `Lệnh này không dùng ${option}.`,
  seeHelp: 'Xem cách dùng: npm run cli -- --help',
  notFound: (path: string) => `Không tìm thấy “${path}”. Kiểm tra lại tên tệp hoặc thư mục.`,
  cannotRead: (path: string, reason: string) => `Không đọc được “${path}” (${reason}).`,
  noFilesIn: 'Không có tệp bảng tính nào trong nơi đã chỉ.',
  outIsTaken: (path: string) =>
    `“${path}” đã có và không phải kết quả tổng hợp do phần mềm ghi ra; hãy chọn tên khác để không ghi đè.`,
  jsonName: (path: string) => `“${path}” không kết thúc bằng .json; ghi tên một tệp .json hoặc dấu -.`,
  earlierUnreadable: (path: string, reason: string) =>
    `Không đọc được kết quả lần trước “${path}”${reason === '' ? '' : ` (${reason})`} nên không giữ lại được số thẩm định và ý kiến đã ghi; chưa ghi gì. Hãy mở và lưu lại tệp ấy bằng Excel, hoặc chọn tên khác.`,
  pdfName: (path: string) => `“${path}” không kết thúc bằng .pdf.`,
  pdfIsTaken: (path: string) => `“${path}” đã có và không phải tệp PDF; hãy chọn tên khác để không ghi đè.`,
  noOffice:
    'Không tìm thấy LibreOffice trên máy này nên không tạo được PDF; chưa ghi gì. Cài LibreOffice, hoặc bỏ --pdf và in từ Excel.',
  officeFailed: (reason: string) =>
    `LibreOffice không tạo được PDF (${reason}); chưa ghi gì. Chạy lại, hoặc bỏ --pdf và in từ Excel.`,
  officeTooSlow: (seconds: number) => `quá ${number(seconds)} giây chưa xong`,
  officeEnded: (code: number | null) => (code === null ? 'bị dừng giữa chừng' : `mã thoát ${code}`),
  outIsFolder: (path: string) => `“${path}” là thư mục; hãy ghi tên một tệp .xlsx.`,
  outNotXlsx: (path: string) => `“${path}” không kết thúc bằng .xlsx.`,
  cannotWrite: (path: string, reason: string) =>
    `Không ghi được “${path}” (${reason}). Đóng tệp này trong Excel nếu đang mở rồi chạy lại.`,
  masterRefused: 'Sổ tổng hợp có quy định sai nên chưa xếp hạng đơn vị nào. Sửa các lỗi trên rồi chạy lại.',
  progress: (done: number, total: number) => `Đang đọc ${number(done)}/${number(total)} tệp…`,
  written: (path: string) => `Đã ghi ${path}`,
  takenOver: (file: string, appraisals: number, opinions: number) => {
    const parts = [
      ...(appraisals > 0 ? [`${number(appraisals)} dòng thẩm định số liệu`] : []),
      ...(opinions > 0 ? [`${number(opinions)} ý kiến của Hội đồng`] : []),
    ];
    return `Đã giữ lại ${parts.join(' và ')} ghi trong ${file}`;
  },
  templatesTaken: (names: string, folder: string) =>
    `Trong ${folder} đã có tệp cùng tên nhưng nội dung khác: ${names}. Chưa ghi gì; hãy chọn thư mục khác.`,
  templates: (count: number, folder: string) => `Đã ghi ${number(count)} tệp mẫu vào ${folder}`,
  summary: (files: number, units: number, issues: string) =>
    `Đã đọc ${number(files)} tệp, ${number(units)} đơn vị có báo cáo: ${issues}.`,
  notSubmitted: (names: string) => `Chưa gửi báo cáo: ${names}`,
  notRanked: 'Chưa xếp hạng:',
  refused: 'Không đọc được:',
  noIssues: 'Không có lỗi.',
  communeTitle: 'Toàn xã:',
  provisional: 'tạm tính',
  bug: (detail: string) =>
    `Phần mềm gặp lỗi ngoài dự kiến, chưa ghi gì thêm. Đề nghị gửi dòng sau cho người phụ trách phần mềm:\n${detail}`,
  where: (file: string, sheet: string | null, cell: string | null) =>
    [file, ...(sheet === null ? [] : [`trang ${sheet}`]), ...(cell === null ? [] : [`ô ${cell}`])].join(', '),
  issueLine: (severity: string, found: string, expected: string, fix: string) =>
    `${severity}: ${found}. Cần có: ${expected}. Cách sửa: ${fix}`,
} as const;
