import { readFileSync } from "node:fs"
import ts from "typescript"

/**
 * @typedef {object} SourceFacts
 * @property {{ from: string, line: number, typeOnly: boolean }[]} imports all
 *   module names that the file reads, in whatever way; `typeOnly`: nothing of it
 *   is there when the file runs
 * @property {number[]} hookAccess lines that read the `hooks` of something
 * @property {number[]} openRoutes lines that switch authentication off
 */

const importedName = (node) => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal
  }
  if (ts.isExternalModuleReference(node)) {
    return node.expression
  }
  if (ts.isCallExpression(node)) {
    const callee = node.expression
    const reads =
      callee.kind === ts.SyntaxKind.ImportKeyword ||
      callee.getText().match(/^(require(\.resolve)?|jest\.\w+)$/)
    return reads ? node.arguments[0] : undefined
  }
  return undefined
}

const allTypes = (clause) =>
  clause?.elements?.length > 0 &&
  clause.elements.every(({ isTypeOnly }) => isTypeOnly)

const isTypeOnly = (node) =>
  ts.isImportTypeNode(node) ||
  (ts.isImportDeclaration(node) &&
    (node.importClause?.isTypeOnly ||
      (!node.importClause?.name &&
        allTypes(node.importClause?.namedBindings)))) ||
  (ts.isExportDeclaration(node) &&
    (node.isTypeOnly || allTypes(node.exportClause)))

const readsHooks = (node) =>
  (ts.isPropertyAccessExpression(node) && node.name.text === "hooks") ||
  (ts.isElementAccessExpression(node) &&
    ts.isStringLiteral(node.argumentExpression) &&
    node.argumentExpression.text === "hooks") ||
  (ts.isBindingElement(node) &&
    (node.propertyName ?? node.name).getText() === "hooks")

const opensRoute = (node) =>
  ts.isVariableDeclaration(node) &&
  node.name.getText() === "AUTHENTICATE" &&
  node.initializer?.getText() !== "true"

/**
 * What a source file imports, and the two things that only kit, or nobody, may
 * do. Read from its syntax tree, so comments and strings do not confuse it.
 *
 * @param {string} file
 * @returns {SourceFacts}
 */
export const readSource = (file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true
  )
  const lineOf = (node) =>
    source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const facts = { imports: [], hookAccess: [], openRoutes: [] }
  const visit = (node) => {
    const name = importedName(node)
    if (name && ts.isStringLiteralLike(name)) {
      facts.imports.push({
        from: name.text,
        line: lineOf(node),
        typeOnly: Boolean(isTypeOnly(node)),
      })
    }
    if (readsHooks(node)) {
      facts.hookAccess.push(lineOf(node))
    }
    if (opensRoute(node)) {
      facts.openRoutes.push(lineOf(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return facts
}
