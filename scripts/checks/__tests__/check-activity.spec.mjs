import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkActivity } from "../check-activity.mjs"

const FORMS = `
  const Events = { MADE: "role.made", GONE: "role.gone" } as const
  type Event = (typeof Events)[keyof typeof Events]
  declare const record: (entry: object) => void
  const about = (id: string) => ({
    company_id: id,
    subject: { type: "role", id },
  })
  export const made = (id: string) =>
    record({ company_id: id, action: Events.MADE, subject: { type: "role", id } })
  export const either = (id: string, action: Event) =>
    record({ ...about(id), action })
  export const written = (id: string) =>
    record({ ...about(id), action: "member.added" })
  export const noEntry = { action: "button.pressed" }
`

const words = {
  sentence: {
    role: { made: "{{subject}} was made", gone: "{{subject}} is gone" },
    member: { added: "{{subject}} was added" },
  },
  unnamed: { role: "a role" },
}

const store = { ...words, sentences: words.sentence }

const repository = (source, { en = words, shop = store } = {}) => ({
  "plugins/company/src/workflows/record.ts": source,
  "plugins/company/src/admin/i18n/en.json": { activity: en },
  "plugins/company/src/admin/i18n/sv.json": { activity: words },
  "storefront/src/i18n/en.json": { activity: shop },
  "storefront/src/i18n/sv.json": { activity: shop },
})

const problemsWith = (changes) => inSmallRepository(changes, checkActivity)

describe("check-activity", () => {
  it("is content when all that is recorded has its words", async () => {
    expect(await problemsWith(repository(FORMS))).toEqual([])
  })

  it("names what has no sentence and no name, by language and place", async () => {
    const problems = await problemsWith(
      repository(FORMS, {
        en: { sentence: { role: { made: "x" }, member: { added: "x" } } },
        shop: { ...store, sentences: { role: words.sentence.role } },
      })
    )
    expect(problems.sort()).toEqual([
      'the admin has no text "activity.sentence.role.gone" in en',
      'the admin has no text "activity.unnamed.role" in en',
      'the storefront has no text "activity.sentences.member.added" in en',
      'the storefront has no text "activity.sentences.member.added" in sv',
    ])
  })

  it("names an action that could be anything", async () => {
    const problems = await problemsWith(
      repository(`
        export const entry = (company_id: string, action: string) => ({
          company_id, action, subject: { type: "role", id: "1" },
        })
      `)
    )
    expect(problems).toEqual([
      "plugins/company/src/workflows/record.ts:3 records an action that its type does not name",
    ])
  })
})
