import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import { Modules } from "@medusajs/framework/utils"

/** The customer of core, with their addresses. Erased last, by a step of its own: it tells whose the rest is. */
definePersonalData({
  name: "customer",
  by: "company",
  known_by: "customer",
  collect: async ({ customer_id }, container) =>
    container
      .resolve(Modules.CUSTOMER)
      .retrieveCustomer(customer_id, { relations: ["addresses", "groups"] }),
  erase: async () => undefined,
})
