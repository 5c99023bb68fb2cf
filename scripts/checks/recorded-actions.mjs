import path from "node:path"
import ts from "typescript"

/**
 * @typedef {object} RecordedAction
 * @property {string | null} action null: the types say no more than "a text"
 * @property {string | null} subject type of what it was done to, where it is written there
 * @property {string} file
 * @property {number} line
 */

/** The texts that a type allows; empty when it allows any. */
const textsOf = (type) => {
  if (type.isStringLiteral()) {
    return [type.value]
  }
  return type.isUnionOrIntersection() ? type.types.flatMap(textsOf) : []
}

const propertyOf = (node, name) =>
  node.properties.find((each) => each.name?.getText() === name)

const typeOfProperty = (property, checker) =>
  ts.isShorthandPropertyAssignment(property)
    ? checker.getTypeOfSymbol(
        checker.getShorthandAssignmentValueSymbol(property)
      )
    : checker.getTypeAtLocation(property.initializer)

/** What an entry of the activity log is known by, also where a part is spread in. */
const isEntry = (node, checker) => {
  if (!ts.isObjectLiteralExpression(node) || !propertyOf(node, "action")) {
    return false
  }
  const type = checker.getTypeAtLocation(node)
  const action = typeOfProperty(propertyOf(node, "action"), checker)
  return (
    action.getCallSignatures().length === 0 &&
    ["company_id", "subject"].every((name) => type.getProperty(name))
  )
}

const subjectTypeOf = (node) => {
  const subject = propertyOf(node, "subject")?.initializer
  if (!subject || !ts.isObjectLiteralExpression(subject)) {
    return null
  }
  const type = propertyOf(subject, "type")?.initializer
  return type && ts.isStringLiteral(type) ? type.text : null
}

/**
 * The actions that source files record in the activity log. Read by the type
 * checker, so that constants, choices and parameters count as well.
 *
 * @param {string[]} files
 * @param {string} root
 * @returns {RecordedAction[]}
 */
export const recordedActions = (files, root) => {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2021,
    customConditions: ["b2b-source"],
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  return files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const found = []
    const visit = (node) => {
      if (isEntry(node, checker)) {
        const action = propertyOf(node, "action")
        const texts = textsOf(typeOfProperty(action, checker))
        const about = {
          subject: subjectTypeOf(node),
          file: path.relative(root, file),
          line:
            source.getLineAndCharacterOfPosition(action.getStart()).line + 1,
        }
        found.push(
          ...(texts.length ? texts : [null]).map((text) => ({
            action: text,
            ...about,
          }))
        )
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}
