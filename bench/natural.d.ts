// natural has no types for its deep paths; its main entry prints to stdout and loads database drivers.
interface NaturalClassifier {
  addDocument(text: string | string[], label: string): void;
  train(): void;
  classify(text: string | string[]): string;
}

declare module "natural/lib/natural/classifiers/bayes_classifier.js" {
  const BayesClassifier: new () => NaturalClassifier;
  export default BayesClassifier;
}

declare module "natural/lib/natural/classifiers/logistic_regression_classifier.js" {
  const LogisticRegressionClassifier: {
    new (): NaturalClassifier;
    restore(json: unknown): NaturalClassifier;
  };
  export default LogisticRegressionClassifier;
}
