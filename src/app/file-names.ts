/** What a unit may have sent: workbooks, and the things people send instead, so that each is refused by name. */
const SENT = new Set('xlsx xlsm xlsb xls ods csv doc docx pdf jpg jpeg png heic zip rar 7z'.split(' '));

/** Excel's lock files (~$…) and hidden files are nobody's report. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** Whether a file that lies in a folder, by its own name, may be something a unit sent. */
export function isSent(name: string): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  return !isHidden(name) && SENT.has(extension.toLowerCase());
}

/** "BaoCao.xlsx" → "BaoCao (2).xlsx", and so on until nothing is called so. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}
