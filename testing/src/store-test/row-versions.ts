import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// A function, because one statement over all tables takes PostgreSQL five
// times as long to plan.
const OF_TABLES = `
  create schema if not exists row_versions;
  create or replace function row_versions.of_tables()
  returns table (name text, rows bigint, versions numeric)
  language plpgsql as $$
  begin
    for name in
      select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
    loop
      return query execute format(
        'select %L::text, count(*), coalesce(sum(xmin::text::bigint), 0) from public.%I',
        name, name);
    end loop;
  end $$`

const databaseOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Makes `row_versions.of_tables()`: how many rows each table has, and the sum
 * of their versions. Every write gives a row a newer transaction id than any
 * before (`xmin`), so that a table with as many rows and the same sum holds the
 * very same rows.
 */
export const prepareRowVersions = (container: MedusaContainer) =>
  databaseOf(container).raw(OF_TABLES)

/**
 * A text that changes with every write, and costs far less than reading the rows.
 *
 * @param without - Names of tables that do not count.
 */
export const rowVersions = async (
  container: MedusaContainer,
  without: string[]
): Promise<string> => {
  const { rows } = await databaseOf(container).raw<{
    rows: { all: string }[]
  }>(
    `select string_agg(concat_ws(' ', name, rows, versions), ',' order by name) as all
     from row_versions.of_tables() where name <> all (?)`,
    [without]
  )
  return rows[0].all
}
