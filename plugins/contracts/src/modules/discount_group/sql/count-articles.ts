import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** How many articles are in each of these groups, by id; an empty group is left out. */
export const countArticles = async (
  manager: SqlEntityManager,
  groupIds: string[]
): Promise<Map<string, number>> => {
  if (!groupIds.length) {
    return new Map()
  }
  const rows = await manager.execute<{ id: string; count: number }[]>(
    `select discount_group_id as id, count(*)::int as count
     from discount_group_article
     where discount_group_id in (${groupIds.map(() => "?").join(", ")})
       and deleted_at is null
     group by discount_group_id`,
    groupIds
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}
