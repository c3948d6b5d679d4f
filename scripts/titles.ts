import { classify } from "../src/index.js";
import { fromRoot } from "./project.js";
import { formatFault, formatWorst, groupBy, judgeTitles } from "./titles/faults.js";
import { composeTitles } from "./titles/matrix.js";

// npm run titles -- [all] [WORD ...]: shares right by kind, the worst parts, and with `all` every fault.
// Words restrict it to kinds and families that contain one of them.
const [first, ...rest] = process.argv.slice(2);
const all = first === "all";
const words = (all ? rest : process.argv.slice(2)).map((word) => word.toLowerCase());
const wanted = composeTitles(fromRoot("fixtures/titles")).filter(
  ({ kind, family }) => words.length === 0 || words.some((word) => `${kind} ${family}`.toLowerCase().includes(word)),
);
const results = judgeTitles(wanted, classify);
const faults = results.flatMap((result) => result.faults);

if (all) {
  for (const [family, members] of groupBy(faults, (fault) => `${fault.kind}: ${fault.family}`)) {
    console.log(`\n${family} (${members.length})`);
    for (const fault of members) console.log(`  ${formatFault(fault)}`);
  }
} else {
  for (const line of formatWorst(wanted, faults, 15)) console.log(line);
}
console.log();
for (const { kind, titles, right } of results)
  console.log(`${kind}: ${right} of ${titles} (${((100 * right) / titles).toFixed(1)} %)`);
