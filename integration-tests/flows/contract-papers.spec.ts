import { placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { factsOfOrder } from "@medusa-b2b/kit/line-notes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

storeTest({
  name: "a contract on the papers of an order",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const as = (name: keyof typeof given.people) =>
      asBuyer(given.store, given.people[name].token)
    const orderOf = async (name: keyof typeof given.people) =>
      (
        await placeOrderOf(given.store, as(name), [
          { article: given.articles["SKRUV-100"], quantity: 1 },
        ])
      ).order
    const factsOf = async (order_id: string) =>
      (await factsOfOrder(order_id, app.container)).map(
        ({ label, value }) => `${label.en}: ${value.en}`
      )
    const partyWith = async (company_id: string, reference: string) =>
      succeed(
        staff().post(`/admin/contracts/${given.contract.id}/parties`, {
          ...{ company_id, reference, include_descendants: true },
        })
      )

    it("says the nearest party's own reference, and no other party's", async () => {
      const { number } = given.contract
      await partyWith(given.companies.stockholm.id, "Inköp 7")
      await partyWith(given.companies.sydel.id, "SY-EL")
      const own = await factsOf((await orderOf("buyer")).id)
      expect(own).toContain(`Your contract: ${number} (Inköp 7)`)
      expect(own.join()).not.toContain("SY-EL")
      expect(await factsOf((await orderOf("sydelBuyer")).id)).toContain(
        `Your contract: ${number} (SY-EL)`
      )
    })

    it("says no contract to a company that has none, nor one made since", async () => {
      const order = await orderOf("sydelBuyer")
      expect((await factsOf(order.id)).join()).not.toContain("contract")
      await succeed(
        staff().post(`/admin/contracts/${given.contract.id}/parties`, {
          company_id: given.companies.sydel.id,
          starts_at: new Date(Date.now() + 60_000).toISOString(),
          reference: "later",
        })
      )
      expect((await factsOf(order.id)).join()).not.toContain("later")
    })

    it("says the day promised, and freight that is invoiced later", async () => {
      await succeed(
        staff().post(`/admin/contracts/${given.contract.id}/freight-terms`, {
          freight_terms: { kind: "as_invoiced" },
        })
      )
      const order = await orderOf("buyer")
      const said = await factsOf(order.id)
      expect(said).toEqual([
        expect.stringMatching(/^Your contract: /),
        expect.stringMatching(/^Delivery promised: \d{4}-\d\d-\d\d$/),
        "Freight: charged as invoiced",
      ])
      const paper = await as("buyer").get(
        `/store/orders/${order.id}/confirmation`
      )
      expect(paper.status).toBe(200)
    })
  },
})
