import ts from "typescript";
import { fromRoot } from "./root.js";

/** A name or a member that users see. */
export interface PublicMember {
  /** "src/post.ts: Post.title" */
  readonly name: string;
  /** An exported name, which stands for itself; the others are members of one. */
  readonly isExported: boolean;
  /** Its documentation comment without tags; empty without one. */
  readonly documentation: string;
  readonly isFunction: boolean;
  /** The code blocks of its `@example` tags. */
  readonly examples: readonly string[];
}

/** The sources of the entry points in package.json, as tsup.config.ts maps them. */
export const entryPoints: Readonly<Record<string, string>> = {
  ".": "src/index.ts",
  "./html": "src/html/index.ts",
  "./schema": "src/schema/index.ts",
  "./tuning": "src/tuning.ts",
  "./ats": "src/ats/index.ts",
  "./batch": "src/batch/post-pool.ts",
  "./bullmq": "src/engines/bullmq.ts",
  "./duckdb": "src/engines/duckdb.ts",
  "./server": "src/server/index.ts",
};

/** Where the vocabulary is declared, from whose tables members of types are made. */
const TABLES = "src/domain.ts";

/** What tables without texts of their own are documented by. */
const TEXTS = "src/schema/context-texts.ts";

/** Compiler options of the project. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(fromRoot("tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: ["src/index.ts"] }, ts.sys, fromRoot()).options;
}

/**
 * What modules export, the members of it, and those of the types that it reaches, as far as they are declared in `src`.
 *
 * @param texts Modules that are not on the disk, by path.
 */
export function readPublicApi(
  modules: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): PublicMember[] {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const planted = new Map(Object.entries(texts).map(([path, text]) => [fromRoot(path), text]));
  host.readFile = (path) => planted.get(path) ?? readFile(path);
  host.fileExists = (path) => planted.has(path) || fileExists(path);
  const program = ts.createProgram({ rootNames: modules.map((path) => fromRoot(path)), options, host });
  const reader = new ApiReader(program);
  for (const path of modules) reader.addModule(fromRoot(path));
  return [...reader.members.values()];
}

class ApiReader {
  readonly members = new Map<string, PublicMember>();
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #seen = new Set<ts.Type>();
  readonly #entries = new Map<string, ts.PropertyAssignment[]>();

  constructor(program: ts.Program) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  addModule(path: string): void {
    const source = this.#program.getSourceFile(path);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${path} is no module`);
    for (const exported of this.#checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported;
      this.#addName(symbol, exported.name);
    }
  }

  #addName(symbol: ts.Symbol, name: string): void {
    this.#add(symbol, name, true);
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) return;
    if (symbol.flags & ts.SymbolFlags.Class) {
      const made = this.#checker.getTypeOfSymbol(symbol).getConstructSignatures();
      for (const signature of made) this.#addSignature(signature, name);
    }
    if (symbol.flags & ts.SymbolFlags.Type) this.#addType(this.#checker.getDeclaredTypeOfSymbol(symbol), name);
    if (symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Class)) {
      this.#addType(this.#checker.getTypeOfSymbolAtLocation(symbol, declaration), name);
    }
  }

  #add(symbol: ts.Symbol, name: string, isExported: boolean): void {
    const file = fileOf(symbol);
    if (file === undefined) return;
    const key = `${file}: ${name}`;
    const known = this.members.get(key);
    const documentation = this.#documentationOf(symbol);
    const declaration = symbol.valueDeclaration;
    const isFunction =
      isExported && declaration !== undefined && this.#checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
    const tags = symbol.getJsDocTags(this.#checker).filter((tag) => tag.name === "example");
    this.members.set(key, {
      name: key,
      isExported: isExported || known?.isExported === true,
      documentation,
      isFunction,
      examples: tags.map((tag) => ts.displayPartsToString(tag.text)),
    });
  }

  #documentationOf(symbol: ts.Symbol): string {
    return this.#commentOf(symbol) || (symbol.declarations ?? []).map(textInTable).join("").trim();
  }

  #commentOf(symbol: ts.Symbol | undefined): string {
    return ts.displayPartsToString(symbol?.getDocumentationComment(this.#checker)).trim();
  }

  /** A member that a mapped type takes from the keys of a table; those of a list are documented by the list. */
  #addKey(key: string, name: string): void {
    const entries = this.#tableEntries().get(key);
    if (entries === undefined) return;
    const texts = entries.map(
      (entry) => this.#commentOf(this.#checker.getSymbolAtLocation(entry.name)) || textInTable(entry),
    );
    const path = `${TABLES}: ${name}`;
    const documentation = texts.every((text) => text !== "") ? texts.join("\n") : "";
    this.members.set(path, { name: path, isExported: false, documentation, isFunction: false, examples: [] });
  }

  /** The properties of all tables, by key; of the texts, those that are texts. */
  #tableEntries(): ReadonlyMap<string, readonly ts.PropertyAssignment[]> {
    if (this.#entries.size > 0) return this.#entries;
    const visit = (node: ts.Node): void => {
      const isGroup = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer);
      const isEntry = !isGroup || node.getSourceFile().fileName.endsWith(TABLES);
      if (isEntry && ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
        const key = node.name.text;
        this.#entries.set(key, [...(this.#entries.get(key) ?? []), node]);
      }
      ts.forEachChild(node, visit);
    };
    for (const path of [TABLES, TEXTS]) {
      const source = this.#program.getSourceFile(fromRoot(path));
      if (source !== undefined) visit(source);
    }
    return this.#entries;
  }

  #addSignature(signature: ts.Signature, name: string): void {
    for (const parameter of signature.getParameters()) {
      const declaration = parameter.declarations?.[0];
      if (declaration)
        this.#addType(this.#checker.getTypeOfSymbolAtLocation(parameter, declaration), `${name}.${parameter.name}`);
    }
    this.#addType(signature.getReturnType(), name);
  }

  #addType(type: ts.Type, name: string): void {
    if (this.#seen.has(type)) return;
    this.#seen.add(type);
    if (type.isUnionOrIntersection() && !(type.flags & ts.TypeFlags.Intersection)) {
      for (const part of type.types) this.#addType(part, name);
      return;
    }
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    // A schema is one name: what it accepts is seen where a type is inferred from it.
    if (type.getProperty("_zod") !== undefined) return;
    for (const argument of [...(type.aliasTypeArguments ?? []), ...typeArguments(this.#checker, type)]) {
      this.#addType(argument, name);
    }
    if (isForeign(type)) return;
    const owner = nameOfType(type) ?? name;
    for (const signature of type.getCallSignatures()) this.#addSignature(signature, owner);
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const declaration = property.declarations?.[0];
      const member = `${owner}.${property.name}`;
      if (declaration === undefined) {
        this.#addKey(property.name, member);
        this.#addType(this.#checker.getTypeOfSymbol(property), member);
        continue;
      }
      if (fileOf(property) === undefined || isHidden(declaration)) continue;
      this.#add(property, member, false);
      this.#addType(this.#checker.getTypeOfSymbolAtLocation(property, declaration), member);
    }
    for (const { type: value } of this.#checker.getIndexInfosOfType(type)) this.#addType(value, owner);
  }
}

/**
 * A table may document its properties itself: by texts for people, as `RULE_TEXTS` does, or as members of a schema that
 * are described.
 */
function textInTable(declaration: ts.Declaration): string {
  if (!ts.isPropertyAssignment(declaration)) return "";
  const { initializer } = declaration;
  if (ts.isStringLiteralLike(initializer)) return initializer.text;
  if (!ts.isCallExpression(initializer) || !ts.isPropertyAccessExpression(initializer.expression)) return "";
  const [text] = initializer.arguments;
  return initializer.expression.name.text === "describe" && text && ts.isStringLiteralLike(text) ? text.text : "";
}

/** The file of `src` that declares a symbol, from the root. */
function fileOf(symbol: ts.Symbol): string | undefined {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName;
  const root = fromRoot("src/");
  return path?.startsWith(root) ? `src/${path.slice(root.length)}` : undefined;
}

/** Declared outside of `src`: a package's type, an array, a promise. */
function isForeign(type: ts.Type): boolean {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  if (symbol === undefined || symbol.declarations === undefined) return false;
  return fileOf(symbol) === undefined && (symbol.flags & ts.SymbolFlags.TypeLiteral) === 0;
}

function nameOfType(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  return symbol === undefined || symbol.name.startsWith("__") || fileOf(symbol) === undefined ? undefined : symbol.name;
}

function typeArguments(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

function isHidden(declaration: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    (ts.getCombinedModifierFlags(declaration) & hidden) !== 0 || (name !== undefined && ts.isPrivateIdentifier(name))
  );
}
