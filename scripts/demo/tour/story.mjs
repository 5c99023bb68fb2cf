import { isDeepStrictEqual } from "node:util"

/** An amount as people read it, without tax unless the text says so. */
export const money = (amount, currency = "sek") =>
  new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "code",
  })
    .format(amount)
    .replace(/\s/g, " ")

const show = (value) => {
  if (Array.isArray(value)) {
    return value.length ? value.map(show).join(", ") : "none"
  }
  if (typeof value === "boolean") {
    return value ? "yes" : "no"
  }
  return value === undefined ? "nothing" : String(value)
}

/**
 * Tells the tour and keeps count of what is not as the demo data say.
 *
 * @param {(line: string) => void} [print]
 */
export const createStory = (print = console.log) => {
  let seen = 0
  const wrong = []

  /** Compares what the store answers with what the demo data say. */
  const expect = (what, actual, expected, as = show) => {
    seen += 1
    if (isDeepStrictEqual(actual, expected)) {
      print(`   ✓ ${what}: ${as(actual)}`)
      return
    }
    wrong.push(what)
    print(`   ✗ ${what}: ${as(actual)}, but it should be ${as(expected)}`)
  }

  return {
    chapter: (number, title) => print(`\n${number}. ${title}`),
    say: (text) => print(`   ${text}`),
    expect,
    expectMoney: (what, actual, expected, currency) =>
      expect(what, actual, expected, (amount) => money(amount, currency)),
    summary: () => ({ seen, wrong }),
  }
}
