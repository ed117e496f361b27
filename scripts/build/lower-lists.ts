import ts from 'typescript'

/**
 * Writes what goes through a list by its iterator as what counts instead, wherever the type checker says that it is a list:
 * `for (const name of names) …` as `for (let i = 0; i < names.length; i++) …`, `const [only] = names` as `const only =
 * names[0]`. The result is the same. V8 compiles code to machine code that has run some thousand times; until then every
 * step of an iterator is a call and an object, and an analysis in a process of its own, or one of the first hundred in
 * a longer one, takes 5 % longer.
 */
export function lowerLists(file: ts.SourceFile, checker: ts.TypeChecker): string {
  const { transformed } = ts.transform(file, [(context) => (source) => lowerFile(source, checker, context)])
  const [lowered = file] = transformed
  return ts.createPrinter().printFile(lowered)
}

function lowerFile(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  context: ts.TransformationContext,
): ts.SourceFile {
  const { factory } = context
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context)
    // What stands in the file is asked for its type: a node that was made has none.
    if (ts.isForOfStatement(node) && ts.isForOfStatement(inner)) {
      const type = checker.getTypeAtLocation(node.expression)
      return isList(type, checker) ? lowerLoop(inner, elementOf(type, checker), checker, factory) : inner
    }
    return ts.isVariableDeclarationList(node) && ts.isVariableDeclarationList(inner)
      ? lowerDeclarations(node, inner, checker, factory)
      : inner
  }
  return ts.visitEachChild(file, visit, context)
}

function isList(type: ts.Type | undefined, checker: ts.TypeChecker): boolean {
  if (type === undefined) return false
  if (type.isUnion()) return type.types.every((each) => isList(each, checker))
  return checker.isArrayType(type) || checker.isTupleType(type)
}

const elementOf = (list: ts.Type, checker: ts.TypeChecker): ts.Type | undefined =>
  checker.getIndexTypeOfType(list, ts.IndexKind.Number)

function lowerLoop(
  loop: ts.ForOfStatement,
  element: ts.Type | undefined,
  checker: ts.TypeChecker,
  factory: ts.NodeFactory,
): ts.Statement {
  const { initializer, expression, statement } = loop
  const [declared] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : []
  if (declared === undefined) return loop
  const list = factory.createUniqueName('list')
  const i = factory.createUniqueName('i')
  const item = declare(declared.name, factory.createElementAccessExpression(list, i), factory)
  const items = isList(element, checker) ? readElements(item, factory) : [item]
  const body = ts.isBlock(statement) ? statement.statements : [statement]
  return factory.createForStatement(
    factory.createVariableDeclarationList(
      [declare(i, factory.createNumericLiteral(0), factory), declare(list, expression, factory)],
      ts.NodeFlags.Let,
    ),
    factory.createLessThan(i, factory.createPropertyAccessExpression(list, 'length')),
    factory.createPostfixIncrement(i),
    factory.createBlock(
      [
        factory.createVariableStatement(
          undefined,
          factory.createVariableDeclarationList(items, initializer.flags & ts.NodeFlags.BlockScoped),
        ),
        ...body,
      ],
      true,
    ),
  )
}

const declare = (name: ts.BindingName, value: ts.Expression, factory: ts.NodeFactory) =>
  factory.createVariableDeclaration(name, undefined, undefined, value)

/** `const [first, second] = pair` as `const list = pair, first = list[0], second = list[1]`. */
function lowerDeclarations(
  written: ts.VariableDeclarationList,
  lowered: ts.VariableDeclarationList,
  checker: ts.TypeChecker,
  factory: ts.NodeFactory,
): ts.VariableDeclarationList {
  const declarations = lowered.declarations.flatMap((declaration, i) => {
    const value = written.declarations[i]?.initializer
    const listed = value !== undefined && isList(checker.getTypeAtLocation(value), checker)
    return listed ? readElements(declaration, factory) : declaration
  })
  return factory.updateVariableDeclarationList(lowered, declarations)
}

/** A declaration of names for elements, one name at a time; another one, or one with defaults or a rest, as it is. */
function readElements(
  declaration: ts.VariableDeclaration,
  factory: ts.NodeFactory,
): readonly ts.VariableDeclaration[] {
  const { name, initializer } = declaration
  if (!ts.isArrayBindingPattern(name) || initializer === undefined || !isPlain(name)) return [declaration]
  const list = factory.createUniqueName('list')
  const read = name.elements.flatMap((element, at) =>
    ts.isBindingElement(element)
      ? declare(element.name, factory.createElementAccessExpression(list, at), factory)
      : [],
  )
  return [declare(list, initializer, factory), ...read]
}

/** `[first, , third]`, neither with defaults nor with the rest of the list. */
const isPlain = (pattern: ts.ArrayBindingPattern): boolean =>
  pattern.elements.every(
    (element) =>
      ts.isOmittedExpression(element) ||
      (element.dotDotDotToken === undefined && element.initializer === undefined),
  )
