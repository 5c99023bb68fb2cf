import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { prepareRowVersions } from "./row-versions"

// As text, which every type can be written as and read from.
const KEEP = `
  create function fixture_rows.keep() returns void
  language plpgsql as $$
  declare
    each record;
  begin
    insert into fixture_rows.tables select * from row_versions.of_tables();
    for each in select * from fixture_rows.tables where tables.rows > 0 loop
      execute format(
        'insert into fixture_rows.kept (name, row) select %L, t::text from public.%I t',
        each.name, each.name);
    end loop;
    insert into fixture_rows.sequences
      select sequencename, start_value, last_value from pg_sequences
      where schemaname = 'public';
  end $$`

// The role is one for which no trigger works: no key is checked and nothing
// cascades while the tables are filled one by one, and those that may only be
// added to let go of their rows.
const RESTORE = `
  create function fixture_rows.restore() returns setof text
  language plpgsql as $$
  declare
    changed text;
    columns text;
    counter record;
  begin
    perform set_config('session_replication_role', 'replica', true);
    for changed in
      select coalesce(was.name, now.name)
      from fixture_rows.tables was
      full join row_versions.of_tables() now on now.name = was.name
      where (now.rows, now.versions) is distinct from (was.rows, was.versions)
    loop
      if not exists (select 1 from fixture_rows.tables where name = changed) then
        execute format('drop table public.%I cascade', changed);
        return next changed;
        continue;
      end if;
      execute format('delete from public.%I', changed);
      select string_agg(quote_ident(attname), ', ' order by attnum) into columns
      from pg_attribute
      where attrelid = format('public.%I', changed)::regclass
        and attnum > 0 and not attisdropped and attgenerated = '';
      execute format(
        'insert into public.%1$I (%2$s) overriding system value
         select %2$s from (
           select (typed.row).* from (
             select kept.row::public.%1$I as row from fixture_rows.kept
             where kept.name = %1$L order by kept.place offset 0
           ) typed
         ) rows', changed, columns);
      return next changed;
    end loop;
    for counter in
      select was.* from fixture_rows.sequences was
      join pg_sequences now on now.schemaname = 'public' and now.sequencename = was.name
      where now.last_value is distinct from was.last_value
    loop
      perform setval(format('public.%I', counter.name)::regclass,
        coalesce(counter.last_value, counter.start_value), counter.last_value is not null);
    end loop;
    update fixture_rows.tables was
    set rows = now.rows, versions = now.versions
    from row_versions.of_tables() now
    where now.name = was.name
      and (now.rows, now.versions) is distinct from (was.rows, was.versions);
  end $$`

const databaseOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Copies every row of the database, so that {@link restoreFixtures} can put
 * them back. Called again, it copies what is there then.
 */
export const keepFixtures = async (
  container: MedusaContainer
): Promise<void> => {
  await prepareRowVersions(container)
  await databaseOf(container).raw(`
    drop schema if exists fixture_rows cascade;
    create schema fixture_rows;
    create table fixture_rows.tables (name text primary key, rows bigint, versions numeric);
    create table fixture_rows.kept (place bigserial primary key, name text, row text);
    create table fixture_rows.sequences (name text primary key, start_value bigint, last_value bigint);
    ${KEEP};
    ${RESTORE};
    select fixture_rows.keep();`)
}

/**
 * Puts the database back to what {@link keepFixtures} has copied: the tables
 * in which something was written are emptied and filled again, the others stay
 * as they are. A new database from a template for each test would cost a
 * second of computing, and break off whatever is connected.
 *
 * @returns names of the tables that had changed.
 * @throws when a table of the fixtures is gone.
 */
export const restoreFixtures = async (
  container: MedusaContainer
): Promise<string[]> => {
  const { rows } = await databaseOf(container).raw<{
    rows: { name: string }[]
  }>("select fixture_rows.restore() as name")
  return rows.map(({ name }) => name)
}
