"""TF-IDF and a logistic regression an axis: reads {"known": [...], "asked": [...]} from stdin, writes the odds."""

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


def odds(axis):
    core = [post["label"] in (axis, "mixed") for post in posts["known"]]
    model = LogisticRegression(C=30, max_iter=300, solver="liblinear", random_state=1)
    return model.fit(known, core).decision_function(asked).tolist()


json.dump([{"ml": ml, "backend": backend} for ml, backend in zip(odds("ml"), odds("backend"))], sys.stdout)
