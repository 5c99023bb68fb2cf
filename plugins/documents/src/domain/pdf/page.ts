/** Margins of an A4 page in points: left, top, right, bottom with the foot. */
export const PAGE_MARGINS: [number, number, number, number] = [40, 40, 40, 70]

/** What is left of the page's width, in points. */
export const CONTENT_WIDTH = 595.28 - PAGE_MARGINS[0] - PAGE_MARGINS[2]

// Roboto's digits at 9 points; spaces and commas are narrower.
const DIGIT_WIDTH = 5.2

/** Width in points that a column of numbers needs so that none is cut in two. */
export const numberWidth = (least: number, numbers: string[]): number =>
  numbers.reduce(
    (width, text) => Math.max(width, text.length * DIGIT_WIDTH),
    least
  )
