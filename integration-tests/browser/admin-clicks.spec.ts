import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import type { Browser, Page } from "playwright-core"
import {
  countClicks,
  logInToAdmin,
  sectionOf,
} from "../__fixtures__/admin-session"
import { APPLICATIONS, firm } from "../__fixtures__/applications"
import { chromiumPath, launchBrowser } from "../__fixtures__/browser"
import { serveAdmin, type ServedAdmin } from "../__fixtures__/serve-admin"

/** From the admin's start page to the end, the menu included. */
const MOST_CLICKS = 5

const STOCKHOLM = "Nordbygg Stockholm AB"

const suite = chromiumPath() ? describe : describe.skip

suite("in a browser", () => {
  storeTest({
    name: "commonest tasks",
    fixtures: wholesaleStore,
    suite: ({ app, given }) => {
      let browser: Browser
      let admin: ServedAdmin

      beforeAll(async () => {
        browser = await launchBrowser()
        admin = await serveAdmin(String(app.api.defaults.baseURL))
      })

      afterAll(async () => {
        await browser?.close()
        await admin?.stop()
      })

      // The database is put back before the next test; nobody may ask then.
      afterEach(async () => {
        await Promise.all(browser.contexts().map((each) => each.close()))
      })

      const staff = () => asAdmin(given.store, given.admin.token)

      const stockholm = (below = "") =>
        `/admin/companies/${given.companies.stockholm.id}${below}`

      /**
       * Plays a task with mouse and keyboard alone. Its last click leads to a
       * sentence on the page, so all clicks have been counted when it is there.
       */
      const clicksOf = async (
        task: (page: Page) => Promise<void>
      ): Promise<number> => {
        const { context, page } = await logInToAdmin(
          browser,
          admin,
          given.admin
        )
        const clicks = await countClicks(context)
        await page.goto(admin.url)
        await page.waitForURL(/\/orders/)
        await task(page)
        return clicks()
      }

      /** One of thousands of companies: typed, not looked for. */
      const openCompany = async (page: Page, name: string) => {
        await page.getByRole("link", { name: "Companies" }).click()
        await page.getByRole("cell", { name }).waitFor()
        await page.keyboard.type(name)
        await page.waitForURL(/q=/)
        await page.getByRole("cell", { name: "Sydel" }).waitFor({
          state: "detached",
        })
        await page.getByRole("cell", { name }).click()
        await page.getByRole("heading", { name, level: 1 }).waitFor()
      }

      const expectFewClicks = (clicks: number) => {
        // Fewer than two would mean that they are not counted.
        expect(clicks).toBeGreaterThan(2)
        expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
      }

      it("approves a firm", async () => {
        await succeed(asVisitor(given.store).post(APPLICATIONS, firm))
        const clicks = await clicksOf(async (page) => {
          await page.getByRole("link", { name: "Companies" }).click()
          await page.getByRole("link", { name: "Applications" }).click()
          await page.getByRole("cell", { name: firm.company_name }).click()
          await page.getByRole("link", { name: "Approve" }).click()
          await page
            .getByRole("dialog")
            .getByRole("button", { name: "Approve" })
            .click()
          await page.getByText("The application is approved.").waitFor()
        })

        expectFewClicks(clicks)
        const { companies } = await succeed(
          staff().get<{ companies: object[] }>("/admin/companies", {
            query: { q: firm.company_name },
          })
        )
        expect(companies).toEqual([
          expect.objectContaining({
            kind: "legal_entity",
            status: "active",
            organization_number: "556036-0793",
          }),
        ])
      })

      it("adds a unit", async () => {
        const clicks = await clicksOf(async (page) => {
          await openCompany(page, STOCKHOLM)
          await page.getByRole("link", { name: "Add a company below" }).click()
          await page.getByLabel("Name").and(page.locator(":focus")).waitFor()
          await page.keyboard.type("Nordbygg Kista")
          await page.getByRole("button", { name: "Create" }).click()
          await page.getByText("The company was created.").waitFor()
        })

        expectFewClicks(clicks)
        const { companies } = await succeed(
          staff().get<{ companies: object[] }>("/admin/companies", {
            query: { q: "Nordbygg Kista" },
          })
        )
        expect(companies).toEqual([
          expect.objectContaining({
            kind: "unit",
            parent: { id: given.companies.stockholm.id, name: STOCKHOLM },
          }),
        ])
      })

      it("invites a member", async () => {
        const clicks = await clicksOf(async (page) => {
          await openCompany(page, STOCKHOLM)
          await sectionOf(page, "Members")
            .getByRole("link", { name: "Add", exact: true })
            .click()
          await page.getByLabel("E-mail").and(page.locator(":focus")).waitFor()
          await page.keyboard.type("malin@nordbygg.test")
          await page
            .getByRole("dialog")
            .getByRole("button", { name: "Add" })
            .click()
          await page.getByText("The invitation was sent.").waitFor()
        })

        expectFewClicks(clicks)
        const { invitations } = await succeed(
          staff().get<{ invitations: object[] }>(stockholm("/invitations"))
        )
        expect(invitations).toEqual([
          expect.objectContaining({
            email: "malin@nordbygg.test",
            role: "buyer",
            status: "pending",
          }),
        ])
      })

      it("changes a role", async () => {
        const clicks = await clicksOf(async (page) => {
          await openCompany(page, STOCKHOLM)
          await page
            .getByRole("button", {
              name: "Viewer: change the role of viewer Test",
            })
            .click()
          await page.getByRole("radio", { name: "Finance" }).click()
          await page.getByRole("button", { name: "Save" }).click()
          await page.getByText("The member was saved.").waitFor()
        })

        expectFewClicks(clicks)
        const { members } = await succeed(
          staff().get<{ members: { id: string; role: string }[] }>(
            stockholm("/members"),
            { query: { limit: 50 } }
          )
        )
        const roleOf = (name: "viewer" | "buyer") =>
          members.find(({ id }) => id === given.members[name].id)?.role
        expect(roleOf("viewer")).toBe("finance")
        expect(roleOf("buyer")).toBe("buyer")
      })

      it("sets the invoice mail", async () => {
        const clicks = await clicksOf(async (page) => {
          await openCompany(page, STOCKHOLM)
          await sectionOf(page, "Contact points")
            .getByRole("link", { name: "Add", exact: true })
            .click()
          await page.getByLabel("E-mail").and(page.locator(":focus")).waitFor()
          await page.keyboard.type("faktura@nordbygg.test")
          await page.keyboard.press("Tab")
          await page.keyboard.type("Accounts payable")
          await page
            .getByRole("dialog")
            .getByRole("button", { name: "Add" })
            .click()
          await page.getByText("Contact point added").waitFor()
        })

        expectFewClicks(clicks)
        const { mail_preview } = await succeed(
          staff().get<{
            mail_preview: { paper: string; recipients: { email: string }[] }[]
          }>(stockholm("/mail-preview"))
        )
        const whoGets = (wanted: string) =>
          mail_preview
            .find(({ paper }) => paper === wanted)
            ?.recipients.map(({ email }) => email)
        expect(whoGets("invoice")).toEqual(["faktura@nordbygg.test"])
        expect(whoGets("delivery_note")).not.toContain("faktura@nordbygg.test")
      })

      it("suspends a company, with the reason", async () => {
        const clicks = await clicksOf(async (page) => {
          await openCompany(page, STOCKHOLM)
          await sectionOf(page, STOCKHOLM).getByRole("button").click()
          await page.getByRole("menuitem", { name: "Suspend" }).click()
          const prompt = page.getByRole("alertdialog")
          await prompt
            .getByLabel("Reason, for the staff")
            .and(page.locator(":focus"))
            .waitFor()
          await page.keyboard.type("Unpaid")
          await prompt.getByRole("button", { name: "Suspend" }).click()
          await page.getByText("The company is suspended.").waitFor()
        })

        expectFewClicks(clicks)
        const seen = async (name: "stockholm" | "solna" | "sydel") => {
          const { company } = await succeed(
            staff().get<{ company: Record<string, unknown> }>(
              `/admin/companies/${given.companies[name].id}`
            )
          )
          const { status, status_reason, effective_status } = company
          return { status, status_reason, effective_status }
        }
        expect(await seen("stockholm")).toEqual({
          status: "suspended",
          status_reason: "Unpaid",
          effective_status: "suspended",
        })
        expect(await seen("solna")).toMatchObject({
          effective_status: "suspended",
        })
        expect(await seen("sydel")).toMatchObject({
          effective_status: "active",
        })
      })
    },
  })
})
