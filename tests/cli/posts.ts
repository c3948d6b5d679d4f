/** Posts that leave no doubt, so that tests of the command do not depend on weights. */
export const mlPost = {
  id: "m1",
  title: "Machine Learning Engineer",
  description:
    "What you will do\n- Train and fine-tune deep learning models in PyTorch\n- Build training pipelines for neural networks and evaluate models\n\nRequirements\n- Machine learning, PyTorch, TensorFlow and scikit-learn",
};

export const backendPost = {
  id: 7,
  title: "Backend Engineer",
  description:
    "<h3>What you will do</h3><ul><li>Design <b>REST A</b>PIs &amp; microservices in Java</li><li>Run PostgreSQL, Kafka and Redis behind our backend services</li></ul>",
};

export const otherPost = {
  id: "n1",
  title: "Ward Nurse",
  description: "You will care for patients on a surgical ward, hand out medicine and write the shift report.",
};

export const posts = [mlPost, backendPost, otherPost];

export function ndjson(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
