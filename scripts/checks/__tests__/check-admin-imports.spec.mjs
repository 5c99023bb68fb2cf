import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkAdminImports } from "../check-admin-imports.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkAdminImports)

const page = "plugins/company/src/admin/routes/companies/page.tsx"

describe("check-admin-imports", () => {
  it("is content with what the browser has, with types, and with our own files", async () => {
    expect(
      await problemsWith({
        [page]: `
          import { Button } from "@medusajs/ui"
          import { useState } from "react"
          import type { MedusaContainer } from "@medusajs/framework/types"
          import { type Link, type Query } from "@medusajs/framework/utils"
          export type { Order } from "@medusajs/framework/types"
          import { STATUSES } from "../../../domain/status"
          import { kit } from "@medusa-b2b/kit/api"
          import texts from "../../i18n/en.json"`,
        "plugins/company/src/domain/status.ts":
          'type X = import("node:fs").Stats\nexport const STATUSES = []\n',
        "plugins/company/src/admin/i18n/en.json": {},
        "plugins/company/src/workflows/a.ts": 'import "node:fs"\n',
      })
    ).toEqual([])
  })

  it("names a server module in a page, however it is imported", async () => {
    const problems = await problemsWith({
      [page]: `
        import { MedusaError, type Query } from "@medusajs/framework/utils"
        export { z } from "@medusajs/framework/zod"
        const fs = () => import("node:fs")
        import "pg"`,
    })
    expect(problems.map((problem) => problem.split(": ")[0])).toEqual([
      `${page}:2 imports @medusajs/framework/utils`,
      `${page}:3 imports @medusajs/framework/zod`,
      `${page}:4 imports node:fs`,
      `${page}:5 imports pg`,
    ])
  })

  it("finds one behind other files and behind another plugin, once, and says who needs it", async () => {
    const problems = await problemsWith({
      [page]: 'import { a } from "../../../domain"\n',
      "plugins/company/src/admin/widgets/w.tsx":
        'import { a } from "../../domain/index"\n',
      "plugins/company/src/domain/index.ts": 'export * from "./deep"\n',
      "plugins/company/src/domain/deep.ts":
        'import { MathBN } from "@medusajs/framework/utils"\nimport { kit } from "@medusa-b2b/kit/api"\n',
      "plugins/kit/src/api.ts": 'import { createHash } from "crypto"\n',
    })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain(
      `plugins/company/src/domain/deep.ts:1 imports @medusajs/framework/utils, which ${page} needs`
    )
    expect(problems[1]).toContain("plugins/kit/src/api.ts:1 imports crypto")
  })
})
