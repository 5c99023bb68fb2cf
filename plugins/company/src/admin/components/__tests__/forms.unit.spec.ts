import { companyInput, companyValues } from "../company-form"
import { newMemberInput, newMemberSchema } from "../member-form"
import {
  referenceInput,
  referenceSchema,
  referenceValues,
} from "../reference-form"

const person = {
  who: "person" as const,
  customer_id: "cus_left_over",
  email: " ada@example.com ",
  first_name: "Ada",
  last_name: "",
  role: "buyer" as const,
  is_default: true,
}

describe("the form of a company", () => {
  it("sends no number for what is no legal entity", () => {
    const values = companyValues({
      name: " Solna ",
      kind: "unit",
      organization_number: "556012-5790",
      vat_id: "SE556012579001",
    })
    expect(companyInput(values)).toEqual({
      name: "Solna",
      organization_number: null,
      vat_id: null,
      currency_code: null,
      time_zone: "Europe/Stockholm",
    })
  })
})

describe("the form of a new member", () => {
  it("sends only what belongs to a new person", () => {
    expect(newMemberInput(person)).toEqual({
      role: "buyer",
      is_default: true,
      email: "ada@example.com",
      first_name: "Ada",
      last_name: undefined,
    })
  })

  it("sends only the customer when one was chosen", () => {
    expect(newMemberInput({ ...person, who: "customer" })).toEqual({
      role: "buyer",
      is_default: true,
      customer_id: "cus_left_over",
    })
  })

  it("asks for a customer or an address, depending on what was chosen", () => {
    const wrong = { ...person, customer_id: "", email: "nobody" }
    const pathsOf = (who: string) =>
      newMemberSchema
        .safeParse({ ...wrong, who })
        .error?.issues.map(({ path }) => path.join("."))

    expect(pathsOf("customer")).toEqual(["customer_id"])
    expect(pathsOf("person")).toEqual(["email"])
  })
})

describe("the form of the reference rules", () => {
  it("gives up its own rules when they are inherited", () => {
    expect(referenceInput(referenceValues(null))).toBeNull()
  })

  it("keeps the rules that the company has, and asks nothing of the rest", () => {
    const rule = { required: true, pattern: "PO-[0-9]{5}" }
    const values = referenceValues({ purchase_order_number: rule })
    const nothing = { required: false, pattern: null }

    expect(referenceInput(values)).toEqual({
      purchase_order_number: rule,
      buyer_reference: nothing,
      goods_marking: nothing,
      cost_centre: nothing,
    })
  })

  it("refuses a pattern that is no regular expression", () => {
    const values = referenceValues({
      cost_centre: { required: false, pattern: "([0-9]" },
    })
    expect(
      referenceSchema.safeParse(values).error?.issues.map(({ path }) => path)
    ).toEqual([["rules", "cost_centre", "pattern"]])
  })
})
