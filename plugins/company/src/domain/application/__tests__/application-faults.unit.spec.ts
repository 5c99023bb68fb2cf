import { applicationFaults } from "../application-faults"
import { reviewChecks } from "../review-checks"

const right = {
  company_name: "Elfirma Ek AB",
  first_name: "Anna",
  last_name: "Ek",
  country_code: "se",
  organization_number: "556036-0793",
  vat_id: "SE556036079301",
  fields: {},
}
const label = { en: "Trade", sv: "Bransch" }

describe("applicationFaults", () => {
  it("names everything at once, for programs and for people", () => {
    expect(
      applicationFaults(
        {
          ...right,
          organization_number: "556036-0794",
          vat_id: "556036079301",
        },
        [{ key: "trade", type: "text", required: true, label }]
      )
    ).toEqual([
      {
        code: "organization_number.check_digit",
        message:
          "organization_number has a wrong check digit: a digit is mistyped",
      },
      {
        code: "vat_id.country",
        message: expect.stringContaining("vat_id must begin with"),
      },
      {
        code: "fields.trade.required",
        message: "fields.trade must be answered",
      },
    ])
  })

  it("takes no addresses of web pages for names", () => {
    const codes = (names: object) =>
      applicationFaults({ ...right, ...names }, []).map(({ code }) => code)
    expect(
      codes({
        company_name: "Win at https://evil.test",
        first_name: "See WWW.evil.test",
        last_name: "javascript://x",
      })
    ).toEqual(["company_name.link", "first_name.link", "last_name.link"])
    expect(codes({ company_name: "Www Data: Ek & Co. AB" })).toEqual([])
  })

  it("does without a VAT id", () => {
    expect(applicationFaults(right, [])).toEqual([])
    expect(applicationFaults({ ...right, vat_id: null }, [])).toEqual([])
  })
})

describe("reviewChecks", () => {
  const outcomes = (numbers: Parameters<typeof reviewChecks>[0]) =>
    Object.fromEntries(
      reviewChecks(numbers).map(({ name, outcome }) => [name, outcome])
    )

  it("sees whether a Swedish VAT id is the organisation number's", () => {
    expect(outcomes(right)).toEqual({
      organization_number: "ok",
      vat_id: "ok",
      vat_id_belongs: "ok",
    })
    expect(outcomes({ ...right, vat_id: "SE556012579001" })).toMatchObject({
      vat_id_belongs: "warning",
    })
    expect(outcomes({ ...right, vat_id: null })).toEqual({
      organization_number: "ok",
      vat_id: "missing",
    })
  })
})
