import {
  provideVatRegistry,
  type VatRegistryAnswer,
} from "@medusa-b2b/company/vat-registry"
import { recheckVatIds } from "@medusa-b2b/company/workflows"
import { asAdmin, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  buyerOf,
  cartTo,
  codesOf,
  decideVatId,
  taxedStore,
} from "../__fixtures__/taxed-store"

type Tax = {
  tax: {
    vat_standing: string
    vat_answer: { source: string; checked_at: string } | null
    checks: { result: string; note: string | null; user_name: string | null }[]
  }
}

const DRILL_DAYS = 30

const answerOf = (result: "valid" | "invalid"): VatRegistryAnswer => ({
  result,
  request_identifier: null,
  registered_name: result === "valid" ? "Dane ApS" : null,
  registered_address: null,
})

storeTest({
  name: "VAT ids asked for again",
  fixtures: taxedStore,
  suite: ({ app, given }) => {
    let asked: string[] = []
    const answers = (answer: VatRegistryAnswer) =>
      provideVatRegistry({
        name: "test",
        check: async (vat_id) => {
          asked.push(vat_id)
          return answer
        },
      })
    beforeEach(() => void (asked = []))
    afterEach(() => provideVatRegistry(null))

    const staff = () => asAdmin(given.store, given.admin.token)
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const recheck = () => recheckVatIds(app.container)
    const daysPass = (days: number) =>
      knex().raw(
        "update company_vat_check set checked_at = checked_at - ? * interval '1 day'",
        [days]
      )
    const tax = async () =>
      (
        await succeed(
          staff().get<Tax>(`/admin/companies/${given.danish.id}/tax`)
        )
      ).tax
    const logged = () =>
      knex()("company_activity")
        .where({ actor_kind: "system" })
        .whereLike("action", "tax.%")
        .orderBy("created_at")
        .select("before", "after", "company_id", "actor_kind")
    const codes = async () =>
      codesOf(
        await cartTo(
          given,
          buyerOf(given, given.dane),
          [{ article: given.articles["BORR-6"], quantity: 2 }],
          given.store.europe,
          "dk"
        )
      )

    it("are those whose answer has grown old, and each once", async () => {
      answers(answerOf("valid"))
      // Nobody has ever asked: that is staff's to begin.
      expect(await recheck()).toBe(0)
      await decideVatId(given, given.danish, "valid")
      expect(await recheck()).toBe(0)
      await daysPass(DRILL_DAYS - 1)
      expect(await recheck()).toBe(0)
      await daysPass(2)
      expect(await recheck()).toBe(1)
      expect(await recheck()).toBe(0)
      expect(asked).toEqual(["DK13585628"])
      const { vat_standing, vat_answer } = await tax()
      expect([vat_standing, vat_answer?.source]).toEqual(["valid", "registry"])
      expect(
        Date.now() - new Date(vat_answer?.checked_at ?? 0).getTime()
      ).toBeLessThan(60_000)
    })

    it("lose their reverse charge when they have become invalid, and the log says so", async () => {
      await decideVatId(given, given.danish, "valid")
      expect(await codes()).toEqual(["EU_REVERSE_CHARGE"])
      await daysPass(DRILL_DAYS + 1)
      answers(answerOf("invalid"))
      expect(await recheck()).toBe(1)
      expect((await tax()).vat_standing).toBe("invalid")
      expect(await codes()).toEqual(["vat-25-dk"])
      expect(await logged()).toMatchObject([
        {
          company_id: given.danish.id,
          before: { result: "valid" },
          after: { result: "invalid" },
          actor_kind: "system",
        },
      ])
      // The same answer again is nothing new.
      await daysPass(DRILL_DAYS + 1)
      expect(await recheck()).toBe(1)
      expect(await logged()).toHaveLength(1)
    })

    it("stay as they are while the register cannot be reached, and are asked for a day later", async () => {
      await decideVatId(given, given.danish, "valid")
      await daysPass(DRILL_DAYS + 1)
      answers({ result: "unavailable", note: "MS_UNAVAILABLE" })
      expect(await recheck()).toBe(1)
      expect(await tax()).toMatchObject({
        vat_standing: "valid",
        checks: [
          { result: "unavailable", note: "MS_UNAVAILABLE" },
          { result: "valid" },
        ],
      })
      expect(await codes()).toEqual(["EU_REVERSE_CHARGE"])
      expect(await logged()).toEqual([])
      expect(await recheck()).toBe(0)
      await daysPass(1.1)
      expect(await recheck()).toBe(1)
    })

    it("are nobody's who is closed, or has another number since", async () => {
      answers(answerOf("invalid"))
      await decideVatId(given, given.danish, "valid")
      await daysPass(DRILL_DAYS + 1)
      await knex()("company")
        .where({ id: given.danish.id })
        .update({ status: "closed" })
      expect(await recheck()).toBe(0)
      await knex()("company")
        .where({ id: given.danish.id })
        .update({ status: "active", vat_id: "DK10000009" })
      expect(await recheck()).toBe(0)
      expect(asked).toEqual([])
    })
  },
})
