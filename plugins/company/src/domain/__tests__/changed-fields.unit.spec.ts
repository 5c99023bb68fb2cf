import fc from "fast-check"
import { changedFields } from "../changed-fields"

describe("changedFields", () => {
  it("keeps what differs, as it was and as it is", () => {
    expect(
      changedFields(
        { id: "comp_1", name: "A", status: "active", rules: { a: [1] } },
        { id: "comp_1", status: "suspended", rules: { a: [1] } }
      )
    ).toEqual({
      before: { status: "active" },
      after: { status: "suspended" },
    })
  })

  it("says nothing when nothing differs", () => {
    const row = { name: "A", since: new Date(0), left: undefined }
    expect(
      changedFields(row, { ...row, since: "1970-01-01T00:00:00.000Z" })
    ).toBeNull()
    expect(changedFields({ name: "A" }, { name: undefined })).toBeNull()
    expect(changedFields({ updated_at: 1 }, { updated_at: 2 })).toBeNull()
  })

  it("tells a field that was not set from one that was taken away", () => {
    expect(changedFields({}, { reason: "x" })).toEqual({
      before: { reason: null },
      after: { reason: "x" },
    })
    expect(changedFields({ reason: "x" }, { reason: null })).toEqual({
      before: { reason: "x" },
      after: { reason: null },
    })
  })

  it("tells all that is filled of something new, and of something gone", () => {
    const row = { id: "comp_1", name: "A", vat_id: null, created_at: "now" }
    expect(changedFields(null, row)).toEqual({
      before: null,
      after: { name: "A" },
    })
    expect(changedFields(row, null)).toEqual({
      before: { name: "A" },
      after: null,
    })
  })

  it("leads from before to after, whatever the rows", () => {
    const row = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue())
    fc.assert(
      fc.property(row, row, (before, after) => {
        const change = changedFields(before, after)
        expect(changedFields({ ...before, ...change?.after }, after)).toBeNull()
        expect(
          changedFields(before, { ...after, ...change?.before })
        ).toBeNull()
      })
    )
  })
})
