"""TF-IDF and logistic regression: reads {"known": [...], "asked": [...]} from stdin, writes label probabilities."""

import json
import sys

from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

posts = json.load(sys.stdin)
token = r"(?u)\b\w[\w+#]*"
columns = {
    "title": TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2, token_pattern=token),
    "text": TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=3, max_df=0.5, token_pattern=token),
}
known = hstack([column.fit_transform([post[name] for post in posts["known"]]) for name, column in columns.items()])
asked = hstack([column.transform([post[name] for post in posts["asked"]]) for name, column in columns.items()])
model = LogisticRegression(C=10, max_iter=300).fit(known, [post["label"] for post in posts["known"]])
json.dump([dict(zip(model.classes_, row)) for row in model.predict_proba(asked).tolist()], sys.stdout)
