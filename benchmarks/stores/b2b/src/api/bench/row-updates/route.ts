import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** As many conditional updates of one row as asked, all at once: the least that a limit costs. */
export const POST = async (
  req: MedusaRequest<{ count: number }>,
  res: MedusaResponse<{ done: number }>
): Promise<void> => {
  const { count } = req.body
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const results = await Promise.all(
    Array.from({ length: count }, () =>
      database.raw<{ rowCount: number }>(
        "update bench_limit set used = used + 1 where id = 1 and (most is null or used + 1 <= most)"
      )
    )
  )
  res.json({
    done: results.reduce((sum, { rowCount }) => sum + rowCount, 0),
  })
}
