import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with lead times, delivery areas and closed days (Medusa's roles). */
export const deliveryCalendarPolicies = definePolicies([
  {
    name: "ReadDeliveryCalendar",
    resource: "delivery_calendar",
    operation: "read",
    description: "See lead times, delivery areas and closed days",
  },
  {
    name: "UpdateDeliveryCalendar",
    resource: "delivery_calendar",
    operation: "update",
    description: "Change lead times, delivery areas and closed days",
  },
])
