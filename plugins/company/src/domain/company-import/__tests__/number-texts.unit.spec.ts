import en from "../../../i18n/company-import/en.json"
import sv from "../../../i18n/company-import/sv.json"
import { NUMBER_FAULTS } from "../../identity/number-fault"

describe("the report of an import", () => {
  it.each(Object.entries({ en, sv }))(
    "says in %s what is wrong with a number, whatever it is",
    (_language, texts) => {
      const said = new Map(Object.entries(texts))
      expect(
        NUMBER_FAULTS.filter((fault) => !said.get(`number_wrong_${fault}`))
      ).toEqual([])
    }
  )
})
