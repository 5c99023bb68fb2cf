import { join } from "node:path"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { companyStore } from "../__fixtures__/company-store"
import { holdLetters, openLetter, tokenIn } from "../__fixtures__/letters"

type Role = {
  id: string
  name: string | null
  may_give: boolean
  may_edit: boolean
}

storeTest({
  name: "company roles",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    beforeAll(holdLetters)

    const as = (name: keyof typeof given.people) =>
      asBuyer(given.store, given.people[name].token)
    const path = (name: keyof typeof given.companies) =>
      `/store/companies/${given.companies[name].id}`

    it("are defined by its admins as far as they may, given, and taken back", async () => {
      const roles = `${path("stockholm")}/roles`
      const permissions = await as("admin").get<{
        permissions: { name: string; scopes: string[] }[]
      }>(`${path("stockholm")}/permissions`)
      expect(
        permissions.data.permissions.find(({ name }) => name === "order.place")
      ).toMatchObject({ scopes: ["own", "company"] })
      expect(
        (await as("buyer").get(`${path("stockholm")}/permissions`)).status
      ).toBe(403)

      const grants = [
        { permission: "company.read", scope: "company" },
        { permission: "member.manage", scope: "company" },
      ]
      const made = await as("admin").post<{ role: Role }>(roles, {
        name: "Platschef",
        grants,
      })
      expect(made.data.role).toMatchObject({
        name: "Platschef",
        company: { name: "Nordbygg Stockholm AB" },
        grants,
        may_give: true,
        may_edit: true,
      })
      const { id } = made.data.role
      expect(
        (await as("buyer").post(roles, { name: "X", grants })).status
      ).toBe(403)
      expect(
        (await as("sydelAdmin").post(`${roles}/${id}`, { name: "X" })).status
      ).toBe(404)
      expect(
        (
          await as("sydelAdmin").post(`${path("sydel")}/roles/${id}`, {
            name: "X",
          })
        ).status
      ).toBe(404)

      const { email } = given.people.consumer
      await as("admin").post(`${path("stockholm")}/invitations`, {
        email,
        role: id,
        language: "en",
      })
      expect(await openLetter(email, app.container)).toMatchObject({
        facts: expect.arrayContaining([{ label: "Role", value: "Platschef" }]),
      })
      await as("consumer").post("/store/company-invitations/accept", {
        token: tokenIn(await openLetter(email, app.container)),
      })
      const me = await as("consumer").get("/store/buyer")
      expect(me.data).toMatchObject({
        buyer: { role: id, role_name: "Platschef", grants },
      })
      const seen = await as("consumer").get<{ roles: Role[] }>(roles)
      expect(
        seen.data.roles
          .filter(({ may_give }) => may_give)
          .map((role) => role.id)
      ).toEqual([id])
      const member = `${path("stockholm")}/members/${given.members.viewer.id}`
      const given_ = await as("consumer").post(member, { role: "viewer" })
      expect([given_.status, given_.data.message]).toEqual([
        403,
        expect.stringContaining("may do more than you may yourself"),
      ])

      expect((await as("admin").delete(`${roles}/${id}`)).data).toMatchObject({
        message: expect.stringContaining("is in use by 1"),
      })
      const gone = await as("admin").delete(`${roles}/${id}`, undefined, {
        query: { replacement: "viewer" },
      })
      expect(gone.status).toBe(200)
      expect((await as("consumer").get("/store/buyer")).data).toMatchObject({
        buyer: { role: "viewer", role_name: null },
      })
    })
  },
})
