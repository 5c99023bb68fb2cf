import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkTranslations } from "../check-translations.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkTranslations)

describe("check-translations", () => {
  it("is content when both languages have the same keys", async () => {
    const texts = { menu: { orders: "x" } }
    expect(
      await problemsWith({
        "storefront/i18n/en.json": texts,
        "storefront/i18n/sv.json": texts,
      })
    ).toEqual([])
  })

  it("names a missing text and a missing language", async () => {
    const problems = await problemsWith({
      "plugins/kit/src/i18n/en.json": { menu: { orders: "Orders" } },
      "plugins/kit/src/i18n/sv.json": { menu: { cart: "Varukorg" } },
      "storefront/i18n/en.json": {},
    })
    expect(problems).toEqual([
      'plugins/kit/src/i18n/sv.json lacks "menu.orders"',
      'plugins/kit/src/i18n/en.json lacks "menu.cart"',
      "storefront/i18n/sv.json is missing",
    ])
  })

  it("names a text that fills other blanks, and an empty one", async () => {
    const problems = await problemsWith({
      "admin/i18n/en.json": { hello: "Hello {{name}}", bye: "Bye" },
      "admin/i18n/sv.json": { hello: "Hej {{person}}", bye: " " },
    })
    expect(problems).toEqual([
      'admin/i18n/sv.json fills other blanks in "hello" than admin/i18n/en.json',
      'admin/i18n/sv.json leaves "bye" empty',
    ])
  })
})
