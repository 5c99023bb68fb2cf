import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../domain/language"
import { MEMBER_STATUSES } from "../../../domain/member-status"
import { Company } from "./company"

/** A person's place in a company. A person may have one in several. */
export const CompanyMember = model
  .define(
    { name: "CompanyMember", tableName: "company_member" },
    {
      id: model.id({ prefix: "memb" }).primaryKey(),
      company: model.belongsTo(() => Company, { mappedBy: "members" }),
      /** Medusa customer: the person. */
      customer_id: model.text(),
      /** A standing role, or the id of one that the company or an ancestor has defined. */
      role: model.text(),
      /** A removed member stays, so that old orders can still say who placed them. */
      status: model.enum([...MEMBER_STATUSES]).default("active"),
      /** Whether the person acts for this company unless they choose another. */
      is_default: model.boolean().default(false),
      /** Number or key of the contact in the merchant's other system. */
      external_id: model.text().nullable(),
      /** Language of the member's post; null: the company's. */
      language: model.enum([...LANGUAGES]).nullable(),
      metadata: model.json().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_member_person_once",
      on: ["company_id", "customer_id"],
      unique: true,
      where: "status = 'active' AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_member_one_default",
      on: ["customer_id"],
      unique: true,
      where: "is_default AND status = 'active' AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_member_external_id_unique",
      on: ["external_id"],
      unique: true,
      where:
        "external_id IS NOT NULL AND status = 'active' AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_member_customer_id",
      on: ["customer_id"],
      where: "deleted_at IS NULL",
    },
  ])
