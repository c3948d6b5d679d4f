import ts from "typescript";

/**
 * Declares as `const` again what esbuild has turned into a `var` at the top of a module, where nothing assigns to it. An
 * engine compiles a constant into what uses it, and must load what might change.
 */
export function keepConstants(code: string): string {
  const source = ts.createSourceFile("module.js", code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const assigned = assignedNames(source);
  let kept = "";
  let done = 0;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== 0)
      continue;
    kept += code.slice(done, statement.getStart(source));
    kept += statement.declarationList.declarations
      .map((declaration) => {
        const isConstant =
          declaration.initializer !== undefined && !namesIn(declaration.name).some((name) => assigned.has(name));
        return `${isConstant ? "const" : "var"} ${declaration.getText(source)};`;
      })
      .join("\n");
    done = statement.end;
  }
  return kept + code.slice(done);
}

/** Whatever is assigned to anywhere, by name: also where the name means something else. */
function assignedNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const target of targetsOf(node)) for (const name of namesIn(target)) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** What a node assigns to, if anything. */
function targetsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment ? [node.left] : [];
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
    return node.operator === PlusPlusToken || node.operator === MinusMinusToken ? [node.operand] : [];
  }
  return ts.isForInStatement(node) || ts.isForOfStatement(node) ? [node.initializer] : [];
}

/** The names in a pattern; a member of an object is none. */
function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return [];
  if (ts.isBindingElement(node)) return namesIn(node.name);
  const names: string[] = [];
  ts.forEachChild(node, (child) => {
    names.push(...namesIn(child));
  });
  return names;
}
