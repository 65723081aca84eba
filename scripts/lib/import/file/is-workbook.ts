/** Whether bytes begin as those of a ZIP archive (XLSX, ODS) or of a compound file (XLS). */
export function isWorkbook(bytes: Uint8Array): boolean {
  const marks = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ];
  return marks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}
