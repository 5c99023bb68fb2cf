import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bulkIds } from "../../../domain/bulk-ids"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { type Packed, unpack } from "../packed"
import type { AddedMember } from "./write-members"

/** The prefix of the ids in core's table. */
const PREFIX = "cusgc"

type Pair = { id: string; customer_id: string; customer_group_id: string }

/** The people's places in their companies' groups. */
const pairsOf = async (
  members: AddedMember[],
  container: MedusaContainer
): Promise<Pair[]> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const nodes = await service.listNodes([
    ...new Set(members.map(({ company_id }) => company_id)),
  ])
  const groups = new Map(nodes.map((node) => [node.id, node.customer_group_id]))
  const ids = bulkIds(PREFIX, members.length)
  return members.flatMap(({ company_id, customer_id }, index) => {
    const customer_group_id = groups.get(company_id)
    return customer_group_id
      ? [{ id: ids[index], customer_id, customer_group_id }]
      : []
  })
}

/**
 * Puts new members into the customer groups of their companies; those who are
 * in them already stay. One statement on core's table of memberships: through
 * core's service, 12,000 of them take as long as creating the people.
 *
 * Rollback takes out those whom it has put in.
 */
export const joinCompanyGroupsStep = createStep(
  "join-company-groups",
  async (added: Packed<AddedMember[]>, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw(
      `insert into customer_group_customer (id, customer_id, customer_group_id)
       select r.id, r.customer_id, r.customer_group_id
       from jsonb_to_recordset(?::jsonb) as r
         (id text, customer_id text, customer_group_id text)
       where not exists (
         select 1 from customer_group_customer there
         where there.customer_id = r.customer_id
           and there.customer_group_id = r.customer_group_id
           and there.deleted_at is null
       )
       returning id`,
      [JSON.stringify(await pairsOf(unpack(added), container))]
    )
    return new StepResponse(
      undefined,
      rows.map(({ id }: { id: string }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.raw(
        `delete from customer_group_customer
         where id in (select jsonb_array_elements_text(?::jsonb))`,
        [JSON.stringify(ids)]
      )
    }
  }
)
