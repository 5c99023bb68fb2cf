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
})
