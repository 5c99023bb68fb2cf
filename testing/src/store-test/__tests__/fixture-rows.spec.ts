import type { MedusaContainer } from "@medusajs/framework/types"
import { createPgConnection } from "@medusajs/framework/utils"
import {
  createDatabase,
  dropDatabase,
  TestDatabaseUtils,
} from "@medusajs/test-utils"
import { keepFixtures, restoreFixtures } from "../fixture-rows"

const databaseName = `fixture-rows-${process.env.JEST_WORKER_ID ?? "1"}`
const credentials = {
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USERNAME,
  password: process.env.DB_PASSWORD,
}

// What is hard to put back: keys between tables, a column that is computed, one
// that numbers itself, rows that nobody may delete, and types of every kind.
const TABLES = `
  create table firm (
    id text primary key,
    number int generated always as identity,
    shouted text generated always as (upper(id)) stored,
    parent_id text references firm (id) on delete cascade,
    gone int,
    data jsonb, tags text[], amount numeric, exact float8, since timestamptz, raw bytea
  );
  alter table firm drop column gone;
  create table "order" (
    display_id serial primary key,
    firm_id text not null references firm (id) on delete cascade
  );
  create table log (what text);
  create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'add only'; end $$;
  create trigger add_only before update or delete or truncate on log
    for each statement execute function refuse();
  create table empty (what text);
  create sequence unused;
  insert into firm (id, parent_id, data, tags, amount, exact, since, raw) values
    ('a', null, 'null', '{"x,y","\\"",NULL}', 1.10, 0.1, '2026-01-01 10:00:00.123456+02', '\\x00ff'),
    ('b', 'a', '{"t": "é\\n"}', '{}', 1e30, 'NaN', 'infinity', null),
    ('c', 'b', null, null, null, null, null, null);
  insert into "order" (firm_id) values ('b'), ('c');
  insert into log values ('opened'), (null), (''), ('(,")');`

describe("the fixtures' rows", () => {
  const database = createPgConnection({
    clientUrl: TestDatabaseUtils.getDatabaseURL(databaseName),
  })
  const container = { resolve: () => database } as unknown as MedusaContainer

  /** All rows, where they lie, and the next numbers of the sequences. */
  const picture = async (tables = ["firm", '"order"', "log", "empty"]) => {
    const rows: Record<string, unknown> = {}
    for (const table of tables) {
      const found = await database.raw(`select t::text from ${table} t`)
      rows[table] = found.rows
    }
    const counters = await database.raw(
      "select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1"
    )
    return { rows, counters: counters.rows }
  }
  const places = async (table: string) =>
    (await database.raw(`select ctid, xmin from ${table}`)).rows

  beforeAll(() => createDatabase({ databaseName }, credentials))

  beforeEach(async () => {
    await database.raw("drop schema public cascade; create schema public")
    await database.raw(TABLES)
    await keepFixtures(container)
  })

  afterAll(async () => {
    await database.destroy()
    await dropDatabase({ databaseName }, credentials)
  })

  it.each([
    ["insert into empty values ('x')", ["empty"]],
    ["update firm set amount = 2 where id = 'c'", ["firm"]],
    ["update firm set amount = amount", ["firm"]],
    ["delete from firm where id = 'a'", ["firm", "order"]],
    ["truncate firm, empty restart identity cascade", ["firm", "order"]],
    [
      `with gone as (delete from "order" returning firm_id)
       insert into "order" (firm_id) select firm_id from gone`,
      ["order"],
    ],
    ["insert into log values ('closed')", ["log"]],
    ["create table new (firm_id text references firm)", ["new"]],
    [`select nextval('order_display_id_seq'), nextval('unused')`, []],
    ["begin; delete from firm; rollback", []],
  ])("are put back after: %s", async (change, tables) => {
    const before = await picture()
    await database.raw(change)

    expect((await restoreFixtures(container)).sort()).toEqual(tables)
    expect(await picture()).toEqual(before)
    const { rows } = await database.raw("select to_regclass('new') as new")
    expect(rows).toEqual([{ new: null }])
    // Nothing is left to be done.
    expect(await restoreFixtures(container)).toEqual([])
  })

  it("lie untouched where nothing was written", async () => {
    const before = await places("firm")
    await database.raw(
      "begin; delete from firm where id = 'c'; rollback; delete from empty"
    )
    await restoreFixtures(container)

    expect(await places("firm")).toEqual(before)
  })

  it("keep their keys and triggers", async () => {
    await database.raw("delete from firm")
    await restoreFixtures(container)

    await expect(
      database.raw(`insert into "order" (firm_id) values ('nobody')`)
    ).rejects.toThrow("foreign key")
    await expect(database.raw("delete from log")).rejects.toThrow("add only")
    await database.raw("insert into firm (id) values ('d')")
    const { rows } = await database.raw(
      "select number, shouted from firm where id = 'd'"
    )
    expect(rows).toEqual([{ number: 4, shouted: "D" }])
  })

  it("cannot be put back without their table, and say so", async () => {
    await database.raw("drop table log")

    await expect(restoreFixtures(container)).rejects.toThrow(/log/)
  })
})
