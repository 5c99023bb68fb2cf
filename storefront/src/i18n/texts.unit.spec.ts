import en from "./en.json"
import sv from "./sv.json"

type Texts = { [key: string]: string | Texts }

const entries = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : entries(value, `${prefix}${key}.`)
  )

const placesOf = (text: string): string[] =>
  (text.match(/\{\{\w+\}\}/g) ?? []).sort()

const english = entries(en)
const swedish = new Map(entries(sv))

it("has the same keys in both languages", () => {
  expect([...swedish.keys()].sort()).toEqual(english.map(([key]) => key).sort())
})

it.each(english)("fills the same places in both languages: %s", (key, text) => {
  expect(text.trim()).not.toBe("")
  expect(swedish.get(key)?.trim()).not.toBe("")
  // The singular may say "one" in words.
  if (!key.endsWith("_one")) {
    expect(placesOf(swedish.get(key) ?? "")).toEqual(placesOf(text))
  }
})
