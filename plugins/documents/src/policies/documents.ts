import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with mails and number series (Medusa's roles). */
export const documentPolicies = definePolicies([
  {
    name: "ReadMail",
    resource: "mail",
    operation: "read",
    description:
      "See mails and what became of them; to whom they went with company_personal_data:read",
  },
  {
    name: "SendMail",
    resource: "mail",
    operation: "send",
    description: "Send mails again",
  },
  {
    name: "ReadNumberSeries",
    resource: "number_series",
    operation: "read",
    description: "See number series",
  },
  {
    name: "UpdateNumberSeries",
    resource: "number_series",
    operation: "update",
    description: "Make and change number series",
  },
])
