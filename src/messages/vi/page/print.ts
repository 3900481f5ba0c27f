/** What comes out of the printer besides the ranking. */
export const PRINT_WORDS = {
  nothingYet: 'Chưa có bảng xếp hạng để in. Xin bấm Tổng hợp xếp hạng trước, rồi in lại.',
} as const;
