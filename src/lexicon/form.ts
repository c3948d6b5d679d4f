const FORM_WORD = /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/**
 * What a form is compared by: its words. Two forms with the same words cannot belong to two concepts, whatever their
 * case, diacritics and the marks between the words. Empty when there is no letter or digit.
 */
export function formKeyOf(form: string): string {
  const folded = form.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (folded.match(FORM_WORD) ?? []).join(" ");
}
