import { ImportRefused } from "./import-refused"

/** How the bytes of a file were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"

/** Bytes of the beginning that show UTF-16 without a byte order mark. */
const SAMPLE = 2000

/** Share of zero bytes at one side of the pairs from which on it is UTF-16. */
const MANY = 0.4

/** Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Node's own decoder reads these as Latin-1 too. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(
      /[\u0080-\u009f]/g,
      (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]
    )

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark)

const zeroShare = (bytes: Uint8Array, offset: 0 | 1): number => {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  let zeros = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    zeros += bytes[pair * 2 + offset] === 0 ? 1 : 0
  }
  return pairs ? zeros / pairs : 0
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * How a file's bytes are to be read: a byte order mark decides; without one,
 * UTF-16 shows in its zero bytes, and what is no UTF-8 is what Excel writes in
 * western Europe. Text in Windows-1252 is by chance valid UTF-8 only where it
 * has no letter beyond ASCII, and then both read the same.
 */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return "utf-16le"
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return "utf-16be"
  }
  if (zeroShare(bytes, 1) > MANY) {
    return "utf-16le"
  }
  if (zeroShare(bytes, 0) > MANY) {
    return "utf-16be"
  }
  return isUtf8(bytes) ? "utf-8" : "windows-1252"
}

/**
 * The text of a file, without its byte order mark and with `\n` between lines.
 *
 * @throws ImportRefused for an Excel workbook, or other bytes that are no text.
 */
export const decodeText = (
  bytes: Uint8Array
): { text: string; encoding: Encoding } => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    throw new ImportRefused("file_is_workbook")
  }
  const encoding = detectEncoding(bytes)
  const text =
    encoding === "windows-1252"
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding).decode(bytes)
  if (text.includes("\0")) {
    throw new ImportRefused("file_is_no_text")
  }
  return { text: text.replace(/\r\n?/g, "\n"), encoding }
}
