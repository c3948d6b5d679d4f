import { classify } from "../src/index.js";
import { fromRoot } from "./project.js";
import { formatFault, formatWorst, judgeTitles } from "./titles/faults.js";
import { composeTitles } from "./titles/matrix.js";
import { groupBy, placeTitles, readPlaces } from "./titles/places.js";

// npm run titles -- [all] [in=PLACE] [WORD ...]: shares right by place and kind, the worst parts of titles, and with
// `all` every fault. PLACE is a part of the name of a place: "in=thin" are titles over a thin text.
// Words restrict it to kinds and families that contain one of them.
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const all = words.includes("all");
const wanted = words.find((word) => word.startsWith("in="))?.slice("in=".length) ?? "as a title";
const rest = words.filter((word) => word !== "all" && !word.startsWith("in="));
const folder = fromRoot("fixtures/titles");
const titles = composeTitles(folder).filter(
  ({ kind, family }) => rest.length === 0 || rest.some((word) => `${kind} ${family}`.toLowerCase().includes(word)),
);
const places = [...readPlaces(folder)].map(([place, posts]) => ({ place, placed: placeTitles(titles, posts) }));
const results = places.map(({ place, placed }) => ({ place, placed, kinds: judgeTitles(placed, classify) }));

for (const { placed, kinds } of results.filter(({ place }) => place.includes(wanted))) {
  const faults = kinds.flatMap((kind) => kind.faults);
  const families = groupBy(faults, (fault) => `${fault.kind}: ${fault.family}`);
  if (!all) for (const line of formatWorst(placed, faults, 15)) console.log(line);
  else
    for (const [family, members] of families) {
      console.log(`\n${family} (${members.length})`);
      for (const fault of members) console.log(`  ${formatFault(fault)}`);
    }
}
for (const { place, kinds } of results) {
  console.log(`\n${place}`);
  for (const { kind, titles: count, right } of kinds)
    console.log(`  ${kind}: ${right} of ${count} (${((100 * right) / count).toFixed(1)} %)`);
}
