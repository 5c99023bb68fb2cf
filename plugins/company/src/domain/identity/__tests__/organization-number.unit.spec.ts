import fc from "fast-check"
import { checkOrganizationNumber } from "../organization-number"

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map((each) => each.join(""))

/** The check digit as Skatteverket writes the rule, to check the library's. */
const luhn = (nine: string): number => {
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** First nine digits of a legal person's number: the third is 2 or more. */
const legalPerson = fc
  .tuple(digits(2), fc.integer({ min: 2, max: 9 }), digits(6))
  .map((parts) => parts.join(""))

describe("checkOrganizationNumber, Sweden", () => {
  it("takes exactly one of ten check digits, whatever the number", () => {
    fc.assert(
      fc.property(legalPerson, (nine) => {
        const valid = [...Array(10).keys()].filter(
          (digit) => checkOrganizationNumber(`${nine}${digit}`, "se").ok
        )
        expect(valid).toEqual([luhn(nine)])
      })
    )
  })

  it.each([
    ["556036-0793"],
    ["5560360793"],
    [" 556036 0793 "],
    ["16556036-0793"],
    ["165560360793"],
  ])("stores %s as everybody writes it", (typed) => {
    expect(checkOrganizationNumber(typed, "SE")).toEqual({
      ok: true,
      number: "556036-0793",
      personal: false,
    })
  })

  it.each([
    ["556036-0794", "check_digit"],
    ["556036-079", "length"],
    ["556036-079A", "characters"],
    ["", "length"],
    ["-", "length"],
    ["9".repeat(5000), "length"],
  ])("refuses %s: %s", (typed, fault) => {
    expect(checkOrganizationNumber(typed, "se")).toEqual({ ok: false, fault })
  })

  it.each([["850101-1236"], ["19850101-1236"], ["198501011236"]])(
    "knows that %s is a person's",
    (typed) => {
      expect(checkOrganizationNumber(typed, "se")).toEqual({
        ok: true,
        number: "850101-1236",
        personal: true,
      })
    }
  )

  it("takes a co-ordination number, whose day has 60 added", () => {
    expect(checkOrganizationNumber("701063-2391", "se")).toEqual({
      ok: true,
      number: "701063-2391",
      personal: true,
    })
  })

  it("refuses a person born on a day that does not exist", () => {
    expect(checkOrganizationNumber("900231-1232", "se")).toEqual({
      ok: false,
      fault: "part",
    })
  })
})

describe("checkOrganizationNumber, other countries", () => {
  it.each([
    ["no", "974 760 673", "974760673"],
    ["dk", "13 58 56 28", "13585628"],
    ["fi", "20774740", "2077474-0"],
    ["fr", "732 829 320 00074", "73282932000074"],
    ["ch", "CHE-100.155.212", "CHE100155212"],
  ])("%s: %s is stored as %s", (country, typed, number) => {
    expect(checkOrganizationNumber(typed, country)).toEqual({
      ok: true,
      number,
      personal: false,
    })
  })

  it("asks the country's own check digit", () => {
    expect(checkOrganizationNumber("974760674", "no")).toEqual({
      ok: false,
      fault: "check_digit",
    })
  })

  it.each([
    ["HRB 12345 B", { ok: true, number: "HRB12345B", personal: false }],
    ["123", { ok: false, fault: "length" }],
    ["1".repeat(21), { ok: false, fault: "length" }],
    ["<script>", { ok: false, fault: "characters" }],
  ])("looks at the length where there is no check: %s", (typed, outcome) => {
    expect(checkOrganizationNumber(typed, "de")).toEqual(outcome)
  })

  it("stores what it has stored: checking again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("se", "no", "dk", "fi", "de", "us"),
        fc.string({ maxLength: 24 }),
        (country, typed) => {
          const once = checkOrganizationNumber(typed, country)
          if (once.ok) {
            expect(checkOrganizationNumber(once.number, country)).toEqual(once)
          }
        }
      )
    )
  })
})
