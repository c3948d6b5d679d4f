/**
 * `npm run bench [-- --quick] [--at-least N]`: jobsift beside other ways through the same posts, in one warm process.
 * --quick        fewer posts and rounds, without rg, no record
 * --at-least N   fail when three runs in turn are under N times the speed of wink-nlp's bare tokenisation
 */
import { parseArgs } from "node:util";
import { readCorpus, readForms, readLabelled } from "./corpus.js";
import { formatGrowth, measureGrowth } from "./growth.js";
import { checkEvidence, identity, jobsift } from "./jobsift.js";
import { measure } from "./measure.js";
import { checkAgainstRecords, circumstancesOf, type Run, runOf, table, writeRecord } from "./record.js";
import { ripgrep } from "./ripgrep.js";
import { natural, search, wink, winkTokens } from "./rivals.js";

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, "at-least": { type: "string", default: "0" } },
});
const { quick } = values;
const rounds = quick ? 5 : 7;
const forms = readForms();

const corpus = readCorpus(quick ? 1e6 : 2e6);
checkEvidence(corpus.posts);
const [automaton, expression] = search(forms);
if (automaton === undefined || expression === undefined) throw new Error("no search to compare with");
const found = [automaton.run(corpus.posts), expression.run(corpus.posts)];
if (found[0] !== found[1]) throw new Error(`the automaton found ${found[0]}, the expression ${found[1]}`);

const labelled = readLabelled().slice(0, quick ? 200 : undefined);
const rivals = [...wink(forms), ...natural(labelled, quick ? 5 : 120), automaton, expression];
const small = runOf(corpus, rounds, measure([jobsift, ...rivals], corpus.posts, rounds), winkTokens);
console.log(table(small, winkTokens));

const runs = [small];
if (!quick) {
  const large = readCorpus(20e6);
  const rg = ripgrep(forms, large.posts);
  if (rg === undefined) {
    console.log("rg is not installed: not compared");
  } else {
    const run = runOf(large, 3, measure([jobsift, rg], large.posts, 3), rg.name);
    console.log(table(run, rg.name));
    runs.push(run);
  }
}

const growth = quick ? undefined : measureGrowth(corpus.posts);
if (growth !== undefined) console.log(formatGrowth(growth));

const record = { ...circumstancesOf(identity), runs, ...(growth !== undefined && { growth }) };
checkAgainstRecords(record, jobsift.name);
if (!quick) console.log(`wrote ${writeRecord(record)}`);

const floor = Number(values["at-least"]);
/** A minute of noise is over in the next; what is slow stays slow. */
const ATTEMPTS = 3;
for (let attempt = 1, ratio = ratioIn(small); ratio < floor; attempt++) {
  console.error(`jobsift is ${ratio.toFixed(2)} times as fast as ${winkTokens}, less than ${floor}`);
  if (attempt === ATTEMPTS) {
    process.exitCode = 1;
    break;
  }
  const pair = [jobsift, ...rivals.filter(({ name }) => name === winkTokens)];
  ratio = ratioIn(runOf(corpus, rounds, measure(pair, corpus.posts, rounds), winkTokens));
}

function ratioIn({ results }: Run): number {
  return results.find(({ name }) => name === jobsift.name)?.ratio ?? 0;
}
