import type { OwnField } from "./application-api"
import { missing, problemsOf } from "./problems"
import { readApplicationForm, requiredInputs } from "./read-application"

const label = { en: "Label", sv: "Etikett" }
const FIELDS: OwnField[] = [
  { key: "trade", type: "choice", required: true, label },
  { key: "vans", type: "number", required: false, label },
  { key: "terms", type: "boolean", required: false, label },
]

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData()
  Object.entries(values).forEach(([name, value]) => form.set(name, value))
  return form
}

const filled = {
  company_name: " Elfirma AB ",
  country_code: "se",
  organization_number: "556036-0793",
  vat_id: "",
  first_name: "Anna",
  last_name: "Ek",
  phone: "",
  "billing_address.address_1": "Storgatan 1",
  "billing_address.postal_code": "111 22",
  "billing_address.city": "Stockholm",
  "billing_address.country_code": "se",
  "fields.trade": "electrical",
  "fields.vans": "2,5",
}

describe("readApplicationForm", () => {
  it("reads what was filled in, without what was left empty", () => {
    expect(readApplicationForm(formOf(filled), FIELDS)).toEqual({
      company_name: "Elfirma AB",
      country_code: "se",
      organization_number: "556036-0793",
      vat_id: null,
      first_name: "Anna",
      last_name: "Ek",
      phone: null,
      billing_address: {
        address_1: "Storgatan 1",
        address_2: null,
        postal_code: "111 22",
        city: "Stockholm",
        country_code: "se",
      },
      delivery_address: null,
      wanted_terms: null,
      message: null,
      fields: { trade: "electrical", vans: 2.5, terms: false },
    })
  })

  it("reads another delivery address, a ticked box, and what is no number as it is", () => {
    const form = formOf({
      ...filled,
      other_delivery: "on",
      "delivery_address.city": "Solna",
      "fields.terms": "on",
      "fields.vans": "many",
    })
    expect(readApplicationForm(form, FIELDS)).toMatchObject({
      delivery_address: { city: "Solna" },
      fields: { terms: true, vans: "many" },
    })
  })
})

describe("what is wrong", () => {
  it("is found before anything is sent", () => {
    const form = formOf({ ...filled, last_name: " ", other_delivery: "on" })
    expect(missing(requiredInputs(form, FIELDS), form)).toEqual({
      last_name: "required",
      "delivery_address.address_1": "required",
      "delivery_address.postal_code": "required",
      "delivery_address.city": "required",
    })
  })

  it("is read out of the store's answer", () => {
    expect(
      problemsOf("vat_id.length,billing_address.country_code.unknown")
    ).toEqual({
      vat_id: "length",
      "billing_address.country_code": "unknown",
    })
    expect(problemsOf("invalid_request_error")).toEqual({})
    expect(problemsOf(undefined)).toEqual({})
  })
})
