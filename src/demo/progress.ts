/** Begins the lines that scripts/demo/prepare-data.mjs shows as they come. */
const MARK = "demo-progress: "

const count = (number: number): string =>
  new Intl.NumberFormat("en-GB").format(number)

/** Tells whoever waits for the demo data how far they are. */
export const reportProgress = (
  done: number,
  total: number,
  what: string
): void => {
  process.stdout.write(`${MARK}${count(done)} of ${count(total)} ${what}\n`)
}
