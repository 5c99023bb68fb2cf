import { pickLanguage } from "./language"

it.each([
  ["sv", ["en-US"], "sv"],
  [null, ["sv-SE", "en"], "sv"],
  [null, ["de", "sv-FI"], "sv"],
  ["de", ["fr"], "en"],
  [null, [], "en"],
])("remembered %p and browser %p give %p", (remembered, browser, language) => {
  expect(pickLanguage(remembered, browser)).toBe(language)
})
