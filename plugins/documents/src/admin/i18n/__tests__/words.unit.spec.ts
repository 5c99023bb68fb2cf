import en from "../en.json"
import sv from "../sv.json"

type Words = { [key: string]: string | Words }

const entries = (words: Words, prefix = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : entries(value, `${prefix}${key}.`)
  )

const blanks = (text: string): string[] =>
  (text.match(/\{\{\w+\}\}/g) ?? []).sort()

describe("the words of the admin pages", () => {
  const english = new Map(entries(en))
  const swedish = new Map(entries(sv))

  it("has the same keys in both languages", () => {
    expect([...swedish.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it("fills the same blanks in both languages", () => {
    for (const [key, text] of english) {
      expect({ key, blanks: blanks(swedish.get(key) ?? "") }).toEqual({
        key,
        blanks: blanks(text),
      })
    }
  })

  it("leaves no text empty", () => {
    const empty = [...english, ...swedish].filter(([, text]) => !text.trim())
    expect(empty).toEqual([])
  })
})
