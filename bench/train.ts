/** Trains natural's logistic regression on the posts from stdin (JSON) and prints it (JSON); a process of its own, as it may not end. */
import { readFileSync } from "node:fs";
import LogisticRegressionClassifier from "natural/lib/natural/classifiers/logistic_regression_classifier.js";

const posts = JSON.parse(readFileSync(0, "utf8")) as { text: string; label: string }[];
const classifier = new LogisticRegressionClassifier();
for (const { text, label } of posts) classifier.addDocument(text, label);
classifier.train();
process.stdout.write(JSON.stringify(classifier));
