import { layOutMail } from "../lay-out-mail"

const frame = { language: "sv" as const, sender: "Mälarel <Order>" }

describe("layOutMail", () => {
  it("escapes whatever a person has written, in HTML only", () => {
    const { html, text } = layOutMail(
      {
        subject: "<script>alert(1)</script>",
        paragraphs: ['Hej "Å & Ö"\n<img src=x onerror=alert(1)>'],
        facts: [{ label: "<b>", value: "'quoted'" }],
        action: { label: "<i>", url: 'https://x.test/?a=1&b="><script>' },
      },
      frame
    )
    expect(html).not.toMatch(/<script|<img|<b>|<i>/)
    expect(html).toContain(
      "Hej &quot;Å &amp; Ö&quot;<br>&lt;img src=x onerror=alert(1)&gt;"
    )
    expect(html).toContain(
      'href="https://x.test/?a=1&amp;b=&quot;&gt;&lt;script&gt;"'
    )
    expect(html).toContain('<html lang="sv">')
    expect(text).toBe(
      `Hej "Å & Ö"\n<img src=x onerror=alert(1)>\n\n<b>: 'quoted'\n\n<i>:\nhttps://x.test/?a=1&b="><script>\n\n-- \nMälarel <Order>\n`
    )
  })

  it("leaves out what there is not", () => {
    const { html, text } = layOutMail(
      { subject: "S", paragraphs: ["Only this."] },
      { language: "en", sender: null }
    )
    expect(text).toBe("Only this.\n")
    expect(html).not.toContain("<a ")
    expect(html.match(/<table/g)).toHaveLength(2)
  })

  it("refuses a link that is no web address", () => {
    expect(() =>
      layOutMail(
        {
          subject: "S",
          paragraphs: [],
          action: { label: "Open", url: "javascript:alert(1)" },
        },
        frame
      )
    ).toThrow("must begin with http:// or https://")
  })
})
