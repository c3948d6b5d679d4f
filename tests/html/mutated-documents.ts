import fc from "fast-check";

/** Pieces of documents, sound and not, that tokenizers may read in different ways; blanks within are written as `_`. */
const PIECES =
  `<p> </p> <p/> </p/> <li> <ul> </ul> <b> </b> <h2> </h2> <br> </br> <table> </table> <caption> <colgroup> <col> <tbody>
  <tr> <td> </tr> <pre> <svg> </svg> <math> </math> <mi> <mtext> <annotation-xml> <foreignObject> <desc> <title> </title>
  <textarea> </textarea> <script> </script> <style> </style> <plaintext> <xmp> </xmp> <noscript> </noscript> <iframe> </iframe>
  <noembed> <noframes> <select> </select> <option> <template> </template> <button> </button> <form> <nobr> <object> <marquee>
  <html> </html> <head> </head> <body> </body> <frameset> <image> <input> <p_hidden> <font_color=r> <!-- --> <!--> <!---> --!>
  <![CDATA[ ]]> <!doctype_html> <!x> <? <% </ < > </> <1 </1 <:a> <a:b> <a/b> <a="> </p_x=">"> </a_x='> <p_x="
  <a_title='a>b'> <a_title=a"b> <img_src=x_onerror=y> </div_title="<img_src=x_onerror=y>"> <div_title="<img_src=x>">
  <noscript><p_title="</noscript><img_src=x>"> <noscript><!--</noscript><p_title="--> &lt; &amp; &#x41; & " ' = \``
    .split(/\s+/)
    .map((piece) => piece.replaceAll("_", " "));

const piece = fc.constantFrom(...PIECES);
const word = fc.constantFrom("Kafka", "Py", "Torch", "x", "é", " ", "\n");
const change = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 2 }),
  added: fc.constantFrom("", ..."<>/\"'=!-?& "),
});

/** Documents of such pieces, some with characters that were added, lost or swapped. */
export const mutatedDocument = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: word }), { maxLength: 20 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(change, { maxLength: 3 })),
  )
  .map(([parts, changes]) => {
    const characters = [...parts.join("")];
    for (const { at, removed, added } of changes) characters.splice(at % (characters.length + 1), removed, added);
    return characters.join("");
  });
