import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"

/** Creates as many customers as asked by core's workflow, which no route of core's does. */
export const POST = async (
  req: MedusaRequest<{ count: number; at_once: number }>,
  res: MedusaResponse<{ count: number }>
): Promise<void> => {
  const { count, at_once } = req.body
  for (let from = 0; from < count; from += at_once) {
    await createCustomersWorkflow(req.scope).run({
      input: {
        customersData: Array.from({ length: at_once }, (_, index) => ({
          email: `plain-${from + index}@bench.test`,
          first_name: "Berit",
          last_name: `Öberg ${from + index}`,
        })),
      },
    })
  }
  res.json({ count })
}
