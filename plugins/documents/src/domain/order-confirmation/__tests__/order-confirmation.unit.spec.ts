import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { optionsSchema } from "../../../options"
import type {
  OrderPaper,
  PaperAddress,
  PaperLine,
} from "../../order-paper/order-paper"
import { renderPdf } from "../../pdf/render-pdf"
import { orderConfirmation } from "../order-confirmation"

const vat25 = { rate: "25", code: "vat-25-se", name: "Moms", amount: "0" }

const line = (over: Partial<PaperLine> = {}): PaperLine => ({
  sku: "SKRUV-100",
  title: "Träskruv 5×60",
  subtitle: "100 st",
  quantity: "12",
  unit_price: "70",
  discount: "0",
  net: "840",
  taxes: [{ ...vat25, amount: "210" }],
  ...over,
})

const paper: OrderPaper = {
  order_id: "order_1",
  number: "1001",
  // Past midnight in Stockholm.
  ordered_at: new Date("2026-11-23T23:30:00Z"),
  is_cancelled: false,
  time_zone: "Europe/Stockholm",
  currency_code: "sek",
  buyer: {
    name: "Nordbygg Solna",
    legal_name: "Nordbygg Stockholm AB",
    organization_number: "556677-8899",
    vat_id: "SE556677889901",
    ordered_by: "Berit Ekström",
  },
  bill_to: {
    company: "Nordbygg Stockholm AB",
    name: null,
    lines: ["Box 12"],
    postal_code: "101 20",
    city: "Stockholm",
    province: null,
    country_code: "SE",
  },
  ship_to: {
    company: "Nordbygg Solna",
    name: "Godsmottagningen",
    lines: ["Råsundavägen 1", "Port 3"],
    postal_code: "169 31",
    city: "Solna",
    province: null,
    country_code: "SE",
  },
  references: {
    purchase_order_number: "NB-12345",
    buyer_reference: "Åke Öberg",
    goods_marking: "Kv. Älgen",
    cost_centre: "4010",
  },
  payment_terms: { kind: "month_end", days: 15 },
  lines: [
    line(),
    line({
      sku: "BOK-6",
      title: "Handbok för elinstallatörer",
      subtitle: null,
      quantity: "2.5",
      unit_price: "0.0345",
      discount: "0",
      net: "189.51",
      taxes: [{ ...vat25, rate: "6", code: "vat-6", amount: "11.3706" }],
    }),
  ],
  freight: [
    { title: "Frakt", net: "50", taxes: [{ ...vat25, amount: "12.5" }] },
  ],
  gross_total: "1313.3806",
}

const merchant = {
  ...optionsSchema.parse({
    merchant: {
      address: ["Hammarby Fabriksväg 61", "120 30 Stockholm"],
      organization_number: "556012-5790",
      vat_id: "SE556012579001",
      email: "order@malarel.example",
      phone: "08-123 456 00",
      bank: [{ label: "Bankgiro", value: "5050-1055" }],
    },
  }).merchant,
  name: "Mälarel Grossist AB",
}

const render = (
  over: Partial<OrderPaper>,
  language: "en" | "sv" = "sv",
  document_number: string | null = null
): Promise<Buffer> =>
  renderPdf(
    orderConfirmation({
      paper: { ...paper, ...over },
      document_number,
      merchant,
      language,
    })
  )

const pages = async (
  over: Partial<OrderPaper> = {},
  language: "en" | "sv" = "sv",
  document_number: string | null = null
): Promise<string[]> => {
  const pdf = await render(over, language, document_number)
  // Set to a folder to look at the pages.
  const folder = process.env.LOOK_AT_PAPERS
  if (folder) {
    const name = expect.getState().currentTestName?.replace(/\W+/g, "-")
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${name}-${language}.pdf`), pdf)
  }
  const { extractText } = await import("unpdf")
  const { text } = await extractText(new Uint8Array(pdf))
  // The spaces in numbers are other ones than between words.
  return text.map((page) => page.replace(/\s+/g, " "))
}

/** Where the rightmost letter of the first page ends, in points; A4 is 595 wide. */
const rightmost = async (over: Partial<OrderPaper>): Promise<number> => {
  const pdf = await render(over)
  const { getDocumentProxy } = await import("unpdf")
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
  const { items } = await page.getTextContent()
  return Math.max(
    ...(items as { transform: number[]; width: number }[]).map(
      ({ transform, width }) => transform[4] + width
    )
  )
}

describe("orderConfirmation", () => {
  it("says it all in Swedish, with å, ä and ö", async () => {
    const [text, ...more] = await pages()
    expect(more).toEqual([])
    for (const part of [
      "Orderbekräftelse",
      "Mälarel Grossist AB Hammarby Fabriksväg 61 120 30 Stockholm",
      "Nordbygg Solna Nordbygg Stockholm AB",
      "Godsmottagningen Råsundavägen 1 Port 3 169 31 Solna Sverige",
      "Box 12 101 20 Stockholm Sverige",
      "Ordernummer 1001",
      "Orderdatum 2026-11-24",
      "Beställare Berit Ekström",
      "Ert ordernummer NB-12345",
      "Er referens Åke Öberg",
      "Godsmärkning Kv. Älgen",
      "Kostnadsställe 4010",
      "Betalningsvillkor Månadens slut + 15 dagar",
      "Organisationsnummer 556677-8899",
      "Momsregistreringsnummer SE556677889901",
      "Träskruv 5×60 100 st 12 70,00 840,00",
      "2,5 0,0345 189,51",
      "Varor 1 029,51",
      "Frakt 50,00",
      "Summa exkl. moms 1 079,51 kr",
      "Moms 25 % på 890,00 222,50",
      "Moms 6 % på 189,51 11,37",
      "Summa inkl. moms 1 313,38 kr",
      "Bankgiro 5050-1055",
      "Sida 1 av 1",
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toMatch(/Öresutjämning|Rabatt|Omvänd|förskott/)
  })

  it("is a pro forma invoice where it is paid in advance", async () => {
    const [text] = await pages(
      { payment_terms: { kind: "prepaid", days: 0 } },
      "en"
    )
    for (const part of [
      "Pro forma invoice",
      "Payment terms In advance",
      "To be paid in advance: SEK 1,313.38. Name the order number 1001 with the payment.",
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain("Order confirmation")
  })

  it("says no terms where there are none", async () => {
    const [text] = await pages({ payment_terms: null }, "en")
    expect(text).toContain("Order confirmation")
    expect(text).not.toMatch(/Payment terms|advance/)
  })

  it("says it in English, with euros, a number of its own and a discount", async () => {
    const [text] = await pages(
      {
        currency_code: "eur",
        lines: [line({ discount: "84", net: "756" })],
        freight: [],
        gross_total: "966.004",
      },
      "en",
      "OC-2026-00007"
    )
    for (const part of [
      "Order confirmation",
      "Confirmation no. OC-2026-00007",
      "Order date 24 November 2026",
      "Sweden",
      "Discount",
      "12 70.00 84.00 756.00",
      "Total without VAT €756.00",
      "VAT 25% on 756.00 210.00",
      "Total with VAT €966.00",
      "Page 1 of 1",
    ]) {
      expect(text).toContain(part)
    }
  })

  it("explains why there is no VAT", async () => {
    const zero = (code: string, name: string) => [
      { rate: "0", code, name, amount: "0" },
    ]
    const [text] = await pages({
      lines: [
        line({ taxes: zero("EU_REVERSE_CHARGE", "Reverse charge") }),
        line({ taxes: zero("EXEMPT", "10 kap. 1 § ML") }),
      ],
      freight: [],
      gross_total: "1680",
    })
    expect(text).toContain(
      "Undantagen från moms: leverans till annat EU-land, artikel 138 i direktiv 2006/112/EG. Omvänd betalningsskyldighet: köparen redovisar momsen."
    )
    expect(text).toContain("Undantagen från moms: 10 kap. 1 § ML")
    expect(text).not.toContain("Export")
  })

  it("goes over pages: every page has the heading and its number, every row stands once", async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      line({ sku: `ART-${1000 + index}-LÅNG-ARTIKELBETECKNING` })
    )
    const texts = await pages({ lines: many, gross_total: "126062.5" })
    expect(texts.length).toBeGreaterThan(3)
    texts.forEach((text, index) => {
      expect(text).toContain(`Sida ${index + 1} av ${texts.length}`)
    })
    const all = texts.join(" ")
    expect(all.match(/Artikelnr Benämning/g)?.length).toBeGreaterThanOrEqual(
      texts.length - 1
    )
    for (let index = 0; index < 120; index += 1) {
      expect(all.split(`ART-${1000 + index}-`)).toHaveLength(2)
    }
    expect(texts.at(-1)).toContain("Summa inkl. moms 126 062,50 kr")
  })

  it("shows what rounding has left, so that the paper adds up", async () => {
    const [text] = await pages({
      lines: [line({ net: "0.5", taxes: [{ ...vat25, amount: "0.125" }] })],
      freight: [],
      gross_total: "0.62",
    })
    expect(text).toMatch(/Moms 25 % på 0,50 0,13/)
    expect(text).toMatch(/Öresutjämning [−-]0,01/)
  })

  const WORD =
    "Flygspaningsradarsystemunderhållsreservdelsleverantörsförteckning"

  it("keeps long words on the page, and amounts whole", async () => {
    const long = WORD.repeat(3)
    const right = await rightmost({
      buyer: { ...paper.buyer, name: long, legal_name: "Z".repeat(255) },
      bill_to: { ...(paper.bill_to as PaperAddress), company: long },
      references: { ...paper.references, goods_marking: long },
      lines: [
        line({ title: long, sku: "EXTREMT_LÅNGT.ARTIKELNUMMER/15-ABCDEFGHIJ" }),
        line({
          quantity: "1000000.1234",
          unit_price: "1234567.8912",
          discount: "12345678.9",
          net: "123456789.12",
        }),
      ],
      freight: [{ title: long, net: "50", taxes: [] }],
    })
    expect(Math.round(right)).toBeLessThanOrEqual(595 - 40)
    const [text] = await pages({
      lines: [line({ sku: "NB_4.2/1", quantity: "1000000.1234" })],
    })
    expect(text).toContain("NB_4.2/1 ")
    expect(text).toContain("1 000 000,1234 70,00 840,00")
  })

  it("loses nothing of a title, or of sums, that are longer than a page", async () => {
    const words = Array.from({ length: 2000 }, (_, index) => `ord${index}`)
    const texts = await pages({
      lines: [line({ title: words.join(" ") }), line({ sku: "EFTER" })],
      freight: Array.from({ length: 70 }, (_, index) => ({
        title: `Frakt ${index}.`,
        net: "1",
        taxes: [],
      })),
    })
    const all = texts.join(" ")
    expect(words.filter((word) => !all.includes(word))).toEqual([])
    expect(all).toContain("EFTER")
    for (let index = 0; index < 70; index += 1) {
      expect(all).toContain(`Frakt ${index}.`)
    }
    expect(all).toContain("Summa inkl. moms")
  })

  it("prints what people have written as they wrote it: no markup, no end of a header", async () => {
    const [text] = await pages({
      buyer: { ...paper.buyer, name: "<b>Firma</b> & Co {{number}}" },
      references: {
        ...paper.references,
        purchase_order_number: "PO-1\r\nBcc: x@y.test",
      },
    })
    expect(text).toContain("<b>Firma</b> & Co {{number}}")
    expect(text).toContain("PO-1 Bcc: x@y.test")
  })

  it("has the signs of European languages", async () => {
    const name = "Łódź Ærø Þór Ñandú Győr Şişli Αθήνα Київ"
    const title = "Ø 12 mm × 3 m² ±½ ≤ 5 € ‰ – ”Åäö” ’"
    const [text] = await pages({
      buyer: { ...paper.buyer, name },
      lines: [line({ title, subtitle: null })],
    })
    expect(text).toContain(name)
    expect(text).toContain(title)
  })

  it("confirms an order that costs nothing, one without rows, and amounts without decimals", async () => {
    const [nothing] = await pages({
      lines: [line({ unit_price: "0", net: "0", taxes: [vat25] })],
      freight: [],
      gross_total: "0",
    })
    expect(nothing).toContain("12 0,00 0,00")
    expect(nothing).toContain("Summa inkl. moms 0,00 kr")
    const [empty] = await pages({ lines: [], freight: [], gross_total: "0" })
    expect(empty).toContain("Summa inkl. moms 0,00 kr")
    const [yen] = await pages(
      {
        currency_code: "jpy",
        lines: [line({ net: "2469136", taxes: [] })],
        freight: [],
        gross_total: "2469136",
      },
      "en"
    )
    expect(yen).toContain("Total with VAT JP¥2,469,136")
  })

  it("prints a country's code that is none as it is", async () => {
    const ship_to = { ...(paper.ship_to as PaperAddress), country_code: "X" }
    const [text] = await pages({ ship_to })
    expect(text).toContain("169 31 Solna X")
  })

  it("does with what there is: no addresses, no references, no merchant's details", async () => {
    const [text] = await pages({
      bill_to: null,
      ship_to: null,
      references: {
        purchase_order_number: null,
        buyer_reference: null,
        goods_marking: null,
        cost_centre: null,
      },
      buyer: {
        name: "Kim Kund",
        legal_name: null,
        organization_number: null,
        vat_id: null,
        ordered_by: "Kim Kund",
      },
    })
    expect(text).toContain("Kim Kund")
    expect(text).not.toMatch(/null|undefined|Ert ordernummer|Organisationsnr/)
  })
})
