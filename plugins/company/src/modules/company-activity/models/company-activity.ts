import { model } from "@medusajs/framework/utils"
import { ACTOR_KINDS } from "../../../domain/actor-columns"

/**
 * One thing that somebody did. Rows are only ever added: the database refuses
 * to change or delete them.
 */
export const CompanyActivity = model
  .define(
    { name: "CompanyActivity", tableName: "company_activity" },
    {
      id: model.id({ prefix: "cact" }).primaryKey(),
      /** Company that it concerns; null for what only staff may see. */
      company_id: model.text().nullable(),
      /** `<noun>.<past>`: company.suspended. What was taken back ends in `.reverted`. */
      action: model.text(),
      /** What kind of thing was changed: company, company_member, contract. */
      subject_type: model.text(),
      subject_id: model.text(),
      /** What staff call the subject, where no person is named by it: a contract's number. */
      subject_label: model.text().nullable(),
      /** The changed fields as they were; null for something new. */
      before: model.json().nullable(),
      /** The changed fields as they are; null for something gone. */
      after: model.json().nullable(),
      actor_kind: model.enum([...ACTOR_KINDS]),
      /** Member (or bare customer), admin user, or session; null for a visitor and the system. */
      actor_id: model.text().nullable(),
      /** Member for whom it was done, when another acted. */
      on_behalf_of_member_id: model.text().nullable(),
      /** Which part of the system acted; null for people. */
      reason: model.text().nullable(),
      /** Where an order came in: shop, quote, punchout, file, rep, standing, erp. */
      channel: model.text().nullable(),
      /** The entry that this one takes back. */
      reverts_id: model.text().nullable(),
      /** Of what may be recorded twice but happened once. */
      once_key: model.text().nullable(),
    }
  )
  .indexes([
    { name: "IDX_company_activity_created_at", on: ["created_at", "id"] },
    {
      name: "IDX_company_activity_company_id",
      on: ["company_id", "created_at", "id"],
    },
    { name: "IDX_company_activity_subject_id", on: ["subject_id"] },
    { name: "IDX_company_activity_actor_id", on: ["actor_id"] },
    {
      name: "IDX_company_activity_once_key_unique",
      on: ["once_key"],
      unique: true,
      where: "once_key IS NOT NULL",
    },
  ])
