import en from "../../../i18n/company-import/en.json"
import sv from "../../../i18n/company-import/sv.json"
import { messageText, rowMessage } from "../../../import/message"
import { COMPANY_KINDS } from "../../company-kind"
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

  it("calls the kinds of companies by their names, and nothing else so", () => {
    const said = (code: string, params: Record<string, string>) =>
      (["en", "sv"] as const).map((language) =>
        messageText(rowMessage(null, code, params), language, { en, sv })
      )
    expect(said("needs_parent", { kind: "unit" })).toEqual([
      "A unit cannot stand at the top: it needs a parent",
      "Överst kan en enhet inte stå: ange ett överordnat företag",
    ])
    expect(
      said("wrong_parent", { kind: "legal_entity", parent: "group" })
    ).toEqual([
      "A legal entity cannot stand under a group",
      "Under en koncern kan en juridisk person inte stå",
    ])
    expect(said("number_taken", { name: "unit" })).toEqual([
      "unit has this number",
      "unit har detta nummer",
    ])
    const named = COMPANY_KINDS.flatMap((kind) => [
      `kind.${kind}`,
      `parent.${kind}`,
    ])
    expect(Object.keys(en)).toEqual(expect.arrayContaining(named))
    expect(Object.keys(sv)).toEqual(expect.arrayContaining(named))
  })
})
