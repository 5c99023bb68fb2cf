import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { CompanyKind } from "../../../domain/company-kind"
import { idsOnPath, pathOf, subtreePattern } from "../../../domain/company-path"
import type { CompanyStatus } from "../../../domain/effective-status"
import type { Language } from "../../../domain/language"
import type { ReferenceRules } from "../../../domain/references"

/** A company as the tree sees it. */
export type TreeNode = {
  id: string
  name: string
  kind: CompanyKind
  path: string
  parent_id: string | null
  status: CompanyStatus
  representative_id: string | null
  customer_group_id: string | null
  external_id: string | null
  gln: string | null
  peppol_id: string | null
  order_confirmation_to_buyer: boolean | null
  only_addresses_on_file: boolean | null
  language: Language | null
  vat_id: string | null
  time_zone: string
  reference_rules: ReferenceRules | null
}

const COLUMNS = `c.id, c.name, c.kind, c.path, c.parent_id, c.status,
  c.representative_id, c.customer_group_id, c.external_id, c.language,
  c.gln, c.peppol_id, c.order_confirmation_to_buyer, c.only_addresses_on_file,
  c.vat_id, c.time_zone, c.reference_rules`

/**
 * Takes the lock of the company tree until the transaction ends. Whoever moves
 * or deletes takes it alone: two opposite moves would otherwise each see a
 * tree in which theirs is allowed, and together make a ring. Whoever only adds
 * a leaf shares it, so that no parent moves away meanwhile.
 */
export const lockTree = async (
  manager: SqlEntityManager,
  mode: "alone" | "shared"
): Promise<void> => {
  const suffix = mode === "shared" ? "_shared" : ""
  await manager.execute(
    `select pg_advisory_xact_lock${suffix}(hashtextextended('medusa-b2b.company-tree', 0))`
  )
}

/** The companies with these ids, in no order; deleted ones are left out. */
export const findNodes = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<TreeNode[]> =>
  ids.length
    ? manager.execute(
        `select ${COLUMNS} from company c
         where c.id in (${ids.map(() => "?").join(", ")}) and c.deleted_at is null`,
        ids
      )
    : []

/** The company and its ancestors, from the root down. */
export const findLineage = async (
  manager: SqlEntityManager,
  id: string
): Promise<TreeNode[]> =>
  manager.execute(
    `select ${COLUMNS}
     from company self
     join company c on c.id = any (string_to_array(trim(both '/' from self.path), '/'))
     where self.id = ? and self.deleted_at is null and c.deleted_at is null
     order by length(c.path)`,
    [id]
  )

/** All companies under the same root, each parent before its children. */
export const findTree = async (
  manager: SqlEntityManager,
  id: string
): Promise<TreeNode[]> => {
  const [self] = await findNodes(manager, [id])
  return self
    ? manager.execute(
        `select ${COLUMNS} from company c
         where c.path like ? escape '\\' and c.deleted_at is null
         order by length(c.path), c.name, c.id`,
        [subtreePattern(pathOf(idsOnPath(self.path)[0], null))]
      )
    : []
}

/**
 * Hangs a company under a parent, or makes it a root: its own parent and the
 * paths of its whole subtree, in one statement.
 */
export const moveBranch = async (
  manager: SqlEntityManager,
  branch: { id: string; from: string; to: string; parentId: string | null }
): Promise<void> => {
  // Deleted ones too: restored, they must stand where their branch stands.
  await manager.execute(
    `update company set
       path = ? || substr(path, ?),
       parent_id = case when id = ? then ?::text else parent_id end,
       updated_at = now()
     where path like ? escape '\\'`,
    [
      branch.to,
      branch.from.length + 1,
      branch.id,
      branch.parentId,
      subtreePattern(branch.from),
    ]
  )
}
