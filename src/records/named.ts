/** The one that has this name; options are checked where they are read, so that there being none is a fault of jobsift. */
export function findNamed<One extends { readonly name: string }>(name: string, all: readonly One[]): One {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no "${name}" among ${all.map((one) => one.name).join(", ")}`);
  return found;
}
