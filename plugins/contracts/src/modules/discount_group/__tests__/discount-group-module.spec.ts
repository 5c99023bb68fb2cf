import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { resolve } from "node:path"
import { DISCOUNT_GROUP_MODULE } from "../index"
import { DiscountGroup, DiscountGroupArticle } from "../models"
import type { DiscountGroupModuleService } from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<DiscountGroupModuleService>({
  moduleName: DISCOUNT_GROUP_MODULE,
  moduleModels: [DiscountGroup, DiscountGroupArticle],
  resolve: resolve(__dirname, ".."),
  // The migrations themselves, so that what they lack fails here.
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const group = (code: string) =>
      service.createDiscountGroups({ code, name: `Grupp ${code}` })
    const place = (variant_id: string, discount_group_id: string | null) => ({
      variant_id,
      discount_group_id,
    })
    const places = async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await service.listDiscountGroupArticles()).map((article) => [
          article.variant_id,
          article.discount_group_id,
        ])
      )

    describe("discount group module", () => {
      it("gives a code once, and again after its group is deleted", async () => {
        const first = await group("KABEL")
        await expect(group("KABEL")).rejects.toThrow(/already exists/)
        await expect(service.assertCodeIsFree("KABEL")).rejects.toThrow(
          "There is already a discount group with the code KABEL"
        )
        await service.assertCodeIsFree("KABEL", first.id)
        await service.softDeleteDiscountGroups([first.id])
        await expect(group("KABEL")).resolves.toMatchObject({ code: "KABEL" })
      })

      it("puts articles in, moves them and takes them out at once, and undoes exactly that", async () => {
        const [a, b] = [await group("A"), await group("B")]
        await service.placeArticles([place("v1", a.id), place("v2", b.id)])
        const before = await places()
        const undo = await service.placeArticles([
          place("v1", b.id),
          place("v2", null),
          place("v3", a.id),
        ])
        expect(await places()).toEqual({ v1: b.id, v3: a.id })
        await service.placeArticles(undo)
        expect(await places()).toEqual(before)
      })

      it("undoes nothing that somebody else has moved since", async () => {
        const [a, b] = [await group("A"), await group("B")]
        const undo = await service.placeArticles([
          place("v1", a.id),
          place("v2", a.id),
        ])
        await service.placeArticles([place("v2", b.id)])
        await service.placeArticles(undo)
        expect(await places()).toEqual({ v2: b.id })
      })

      it("has an article in one group, however many put it in at once", async () => {
        const groups = await Promise.all(
          Array.from({ length: 10 }, (_, at) => group(`G${at}`))
        )
        const ids = Array.from({ length: 50 }, (_, at) => `v${at}`)
        const undos = await Promise.all(
          groups.map(({ id }, at) =>
            service.placeArticles(
              // In another order each time: they must not wait for each other for ever.
              (at % 2 ? ids : [...ids].reverse()).map((variant) =>
                place(variant, id)
              )
            )
          )
        )
        // Each has moved it from where the one before had put it: all can be undone.
        const from = undos.map(([{ discount_group_id }]) => discount_group_id)
        expect(from.filter((id) => id === null)).toHaveLength(1)
        expect(new Set(from).size).toBe(10)
        const rows = await service.listDiscountGroupArticles({}, { take: null })
        expect(rows).toHaveLength(50)
        expect(
          new Set(rows.map(({ discount_group_id }) => discount_group_id)).size
        ).toBe(1)
        const [{ discount_group_id: winner }] = rows
        expect(await service.countArticles(groups.map(({ id }) => id))).toEqual(
          new Map([[winner, 50]])
        )
      })

      it("moves all or none", async () => {
        const a = await group("A")
        await expect(
          service.placeArticles([
            place("v1", a.id),
            place("v2", "dgrp_nowhere"),
          ])
        ).rejects.toThrow()
        expect(await places()).toEqual({})
      })

      it("has nothing to do for no articles and no groups", async () => {
        expect(await service.placeArticles([])).toEqual([])
        expect(await service.countArticles([])).toEqual(new Map())
      })
    })
  },
})
