import { model } from "@medusajs/framework/utils"

/**
 * An approval under way: written before anything is made of an application, and
 * deleted when everything is done. One that is left tells what a server that
 * was killed had begun.
 */
export const CompanyApplicationApproval = model
  .define(
    {
      name: "CompanyApplicationApproval",
      tableName: "company_application_approval",
    },
    {
      id: model.id({ prefix: "capap" }).primaryKey(),
      application_id: model.text(),
      /** What becomes of the application. */
      decision: model.json(),
      /** Company that is made, or that the firm joins; its id is chosen before it is there. */
      company_id: model.text(),
      /** Who approves, for the activity log. */
      actor: model.json().nullable(),
      /** Whose it is at the moment: who has another one has lost it. */
      token: model.text(),
      /** From then on whoever held it counts as gone. */
      lease_until: model.dateTime(),
    }
  )
  .indexes([
    {
      name: "IDX_company_application_approval_once",
      on: ["application_id"],
      unique: true,
    },
  ])
