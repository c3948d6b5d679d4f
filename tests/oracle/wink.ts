import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken } from "wink-nlp";

const nlp = winkNLP(model, ["sbd", "negation"]);
const { its } = nlp;

/** What wink-nlp says of a text, in UTF-16 offsets into it. */
export interface WinkReading {
  /** Behind the last letter or digit of every sentence. */
  readonly sentenceEnds: readonly number[];
  /** Words that it takes as negated, ascending. */
  readonly negated: readonly { readonly start: number; readonly end: number }[];
}

/** wink-nlp gives no offsets: its words are looked up in the text, one behind the other. */
export function readWithWink(text: string): WinkReading {
  const sentenceEnds: number[] = [];
  const negated: { start: number; end: number }[] = [];
  let at = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      let last = -1;
      sentence.tokens().each((token: ItemToken) => {
        const word: string = token.out();
        const start = text.indexOf(word, at);
        if (start < 0) throw new Error(`wink-nlp's word "${word}" is not in the text behind offset ${at}`);
        at = start + word.length;
        if (isWord(word)) last = start + endOfWords(word);
        if (token.out(its.negationFlag)) negated.push({ start, end: at });
      });
      if (last >= 0) sentenceEnds.push(last);
    });
  return { sentenceEnds, negated };
}

/** Length of a text without what follows its last letter or digit: "C++" and "etc." end where wink-nlp may end them. */
export function endOfWords(text: string): number {
  return text.search(/[^\p{L}\p{N}]*$/u);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
