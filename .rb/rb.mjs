var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/errors.ts
function mustBe(code, path, allowed, received) {
  return new JobsiftError(code, wrongValue(path, allowed, received), { path, received, allowed });
}
function noSuch(code, kind, name, allowed, path = "") {
  const received = quoteValue(name);
  const facts = { ...path !== "" && { path }, received, allowed };
  return new JobsiftError(code, unknownName(kind, received, allowed, path), facts);
}
function wrongValue(path, allowed, received) {
  return `${path} must be ${allowed}; this is ${received}`;
}
function unknownName(kind, received, allowed, path) {
  return `there is no ${kind} ${received}${path === "" ? "" : ` in ${path}`}; it must be ${allowed}`;
}
function oneOf(values) {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}
function describeValue(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return "an array";
  return withArticle(typeof value);
}
function quoteValue(value) {
  if (typeof value !== "string") return describeValue(value);
  return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 3)}...` : value);
}
function withArticle(noun) {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
var JobsiftError, LONGEST_QUOTE;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    JobsiftError = class extends Error {
      /** Always "JobsiftError": tells it apart where `instanceof` cannot. */
      name = "JobsiftError";
      /** The reason, for programs; it does not change between versions. */
      code;
      /** The message without the name of the package before it. */
      detail;
      constructor(code, detail, facts = {}) {
        super(`jobsift: ${detail}`);
        this.code = code;
        this.detail = detail;
        Object.assign(this, facts);
      }
    };
    LONGEST_QUOTE = 60;
  }
});

// src/ats/paths.ts
function elementValue(members, markup) {
  return Object.defineProperty(members, MARKUP, { value: markup });
}
function markupOf(value) {
  return MARKUP in value && value[MARKUP] instanceof MarkupText ? value[MARKUP] : void 0;
}
function follow(from, members) {
  if (members !== "" && hasMembers(from.value) && Object.hasOwn(from.value, members))
    return memberAt(from, from.value, members);
  let at = from;
  for (const step of members === "" ? [] : members.split(".")) {
    const [, name = step, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    if (!hasMembers(at.value) || !Object.hasOwn(at.value, name)) return void 0;
    at = memberAt(at, at.value, name);
    if (index === void 0) continue;
    const element = elementsOf(at)[Number(index)];
    if (element === void 0) return void 0;
    at = element;
  }
  return at;
}
function memberAt({ path }, members, name) {
  const value = members[name];
  if (value instanceof PlacedValue) return value;
  return { path: path === "" ? "" : `${path}.${name}`, value };
}
function elementsOf(from) {
  return [...eachElement(from)];
}
function* eachElement({ path, value }, isWanted = (_element) => true) {
  const elements = Array.isArray(value) ? value : [value];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!isWanted(element)) continue;
    yield { path: path === "" || elements !== value ? path : `${path}[${index}]`, value: element };
  }
}
function hasMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof MarkupText);
}
var MarkupText, PlacedValue, MARKUP;
var init_paths = __esm({
  "src/ats/paths.ts"() {
    "use strict";
    MarkupText = class {
      text;
      offset;
      constructor(text, offset) {
        this.text = text;
        this.offset = offset;
      }
    };
    PlacedValue = class {
      path;
      value;
      constructor(path, value) {
        this.path = path;
        this.value = value;
      }
    };
    MARKUP = /* @__PURE__ */ Symbol("markup");
  }
});

// src/json.ts
function parseJson(text, firstLine = 1) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeOf(text.slice(0, findBreak(text)), firstLine);
    throw new JobsiftError("invalid-data", `broken JSON${sayPlace(text, place)}`, place);
  }
}
function placeOf(sound, firstLine) {
  const before = sound.split(/\r\n?|\n/);
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
function sayPlace(text, { line, column }) {
  return /[\r\n]/.test(text.trim()) ? ` at line ${line}, column ${column}` : ` at column ${column}`;
}
function findBreak(text) {
  const open = [];
  let at = 0;
  let next = "value";
  let isFirst = false;
  while (true) {
    at = endOf(BLANKS, text, at);
    const character = text[at];
    if (character === void 0) return text.length;
    const closes = character === open.at(-1);
    if (closes && (next === "end" || isFirst)) {
      open.pop();
      next = "end";
      isFirst = false;
      at++;
    } else if (next === "end") {
      if (character !== "," || open.length === 0) return at;
      next = open.at(-1) === "}" ? "name" : "value";
      at++;
    } else if (next === "name") {
      const end = character === '"' ? endOfString(text, at) : -at;
      if (end <= 0) return -end;
      at = endOf(BLANKS, text, end);
      if (text[at] !== ":") return at;
      next = "value";
      isFirst = false;
      at++;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      next = character === "{" ? "name" : "value";
      isFirst = true;
      at++;
    } else {
      const end = character === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (end <= 0) return -end;
      next = "end";
      isFirst = false;
      at = end;
    }
  }
}
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -at;
    if (code !== 92) continue;
    const end = endOf(ESCAPE, text, at);
    if (end === at) return -at;
    at = end - 1;
  }
  return -text.length;
}
function endOfScalar(text, start) {
  const word = WORDS.find((one) => text.startsWith(one, start));
  const end = word === void 0 ? endOf(NUMBER, text, start) : start + word.length;
  return end === start ? -start : end;
}
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function parseExactly(text) {
  const exact = text.replace(
    LONG_INTEGER,
    (found) => found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`
  );
  try {
    return JSON.parse(exact);
  } catch {
    return void 0;
  }
}
var BLANKS, NUMBER, WORDS, ESCAPE, LONG_INTEGER;
var init_json = __esm({
  "src/json.ts"() {
    "use strict";
    init_errors();
    BLANKS = /[ \t\n\r]*/y;
    NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
    WORDS = ["true", "false", "null"];
    ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
  }
});

// src/ats/payload.ts
function textKindOf(text) {
  if (!/^\s*</.test(text)) return "json";
  return isPage(text) ? "page" : "markup";
}
function isPage(text) {
  const beside = /\s+|<!--[\s\S]*?-->|<[?][^>]*>/y;
  let at = 0;
  while (beside.test(text)) at = beside.lastIndex;
  return /^<(?:!doctype html|html|head|body|script)\b/i.test(text.slice(at, at + 20));
}
function parsePayload(text) {
  try {
    const value = parseJson(text);
    return /\d{16}/.test(text) ? parseExactly(text) : value;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const { code, detail, line, column } = error;
    const allowed = "JSON, XML or a page";
    throw new JobsiftError(code, wrongValue("payload", allowed, detail), {
      path: "payload",
      ...line !== void 0 && { line },
      ...column !== void 0 && { column },
      received: detail,
      allowed
    });
  }
}
function describePayload(payload) {
  if (typeof payload === "string") return `a text of ${payload.length} characters`;
  if (!hasMembers(payload)) return describeValue(payload);
  const members = Object.keys(payload).slice(0, 8);
  return `an object with ${members.map((name) => name.slice(0, 40)).join(", ") || "nothing"}`;
}
var init_payload = __esm({
  "src/ats/payload.ts"() {
    "use strict";
    init_errors();
    init_json();
    init_paths();
  }
});

// src/ats/fields.ts
function isString(value) {
  return typeof value === "string";
}
function vendorOf(fields) {
  for (const [name, path] of Object.entries(fields)) {
    if (!Object.hasOwn(FIELDS, name)) {
      throw noSuch("invalid-option", "field", name, oneOf(Object.keys(FIELDS)), "fields");
    }
    const [allowed, holds] = FIELDS[name];
    if (path !== void 0 && !holds(path)) {
      throw mustBe("invalid-option", `fields.${name}`, allowed, quoteValue(path));
    }
  }
  const { postings = "", id, title, text = [], company } = fields;
  if (title === void 0 && text.length === 0) {
    throw mustBe(
      "invalid-option",
      "fields",
      "an object with a path for the title, for the text, or for both",
      "an object with neither"
    );
  }
  return {
    postings: [postings],
    marks: [[]],
    id: id === void 0 ? [] : [id],
    title: title === void 0 ? [] : [title],
    company: company === void 0 ? [] : [company],
    texts: [text].flat().map((path) => ({ paths: [path] })),
    instead: "another field"
  };
}
function namedPostings(payload, { postings: path = "" }) {
  const found = follow({ path: "$", value: typeof payload === "string" ? parsePayload(payload) : payload }, path);
  if (found !== void 0 && (Array.isArray(found.value) || hasMembers(found.value))) return eachElement(found);
  const allowed = `what has a list of postings at ${path === "" ? "$" : `$.${path}`}`;
  throw mustBe("invalid-data", "payload", allowed, describePayload(payload));
}
var PATH, PATHS, FIELDS;
var init_fields = __esm({
  "src/ats/fields.ts"() {
    "use strict";
    init_errors();
    init_paths();
    init_payload();
    PATH = ["a path like data.title", isString];
    PATHS = ["a path like data.text, or an array of them", (value) => [value].flat().every(isString)];
    FIELDS = {
      postings: PATH,
      id: PATH,
      title: PATH,
      text: PATHS,
      company: PATH
    };
  }
});

// src/names/table.ts
function words(...lines) {
  return lines.flatMap((line) => line.split(" "));
}
var PART_NAMES, WHOLE_TEXTS, SECTION_NAMES, SECTION_LISTS, ENDINGS, WRAPPERS, ENVELOPES, VALUE_MEMBERS;
var init_table = __esm({
  "src/names/table.ts"() {
    "use strict";
    PART_NAMES = {
      id: {
        plain: words("id jobid postid postingid uuid requisitionid reference"),
        other: words(
          "guid objectid shortcode slug key externalid reqid requisitionnumber referencenumber refnumber vacancyid offerid adid jobkey",
          "nr referenznummer stellenid"
        ),
        beside: []
      },
      title: {
        plain: words("title jobtitle positiontitle position jobname role"),
        other: words(
          "positionname roletitle postingtitle vacancy vacancytitle vacancyname occupation occupationtitle designation",
          "headline requisitiontitle openingtitle jobheadline jobposition jobrole adtitle",
          // German, French, Spanish, Portuguese, Italian, Dutch
          "stellenbezeichnung stellentitel titel berufsbezeichnung positionsbezeichnung stelle",
          "intitule intituleposte intituledeposte intituleduposte titreduposte titreposte titre poste",
          "puesto nombrepuesto nombredelpuesto titulodelpuesto titulo cargo vacante",
          "vaga titulodavaga nomedavaga funcao",
          "titolo posizione mansione functietitel functie vacaturetitel vacature",
          // Polish, Czech, the Nordic languages, Turkish
          "stanowisko nazwastanowiska tytul nazevpozice pozice rubrik stilling stillingstittel stillingsbetegnelse tittel",
          "tehtavanimike pozisyon",
          // Russian, Ukrainian, Japanese, Chinese, Korean
          "\u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C \u0432\u0430\u043A\u0430\u043D\u0441\u0438\u044F \u043F\u043E\u0441\u0430\u0434\u0430 \u8077\u7A2E \u8077\u7A2E\u540D \u6C42\u4EBA\u30BF\u30A4\u30C8\u30EB \u804C\u4F4D \u804C\u4F4D\u540D\u79F0 \u804C\u4F4D\u6807\u9898 \u5C97\u4F4D\u540D\u79F0 \u76F4\u4F4D \uC9C1\uBB34 \uC9C1\uBB34\uBA85 \uCC44\uC6A9\uACF5\uACE0\uBA85"
        ),
        beside: words("name heading subject bezeichnung libelle nombre nome naam nazwa \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u540D\u79F0")
      },
      text: {
        plain: words(
          "description jobdescription fulldescription descriptionhtml descriptionplain text jobtext body content details"
        ),
        other: words(
          "summary overview jd fulltext fullposting longdescription rawtext rawdescription posting posttext copy html",
          "markdown abouttherole aboutthejob aboutthisrole abouttheposition advert advertisement advertisementtext",
          "announcement introduction intro purpose jobpurpose commenttext message narrative shortdescription snippet",
          "excerpt teaser abstract brief",
          "beschreibung stellenbeschreibung jobbeschreibung stellenanzeige stellentext anzeigentext volltext inhalt",
          "descriptif descriptifduposte descriptifposte descriptionduposte descriptionposte annonce texte contenu",
          "descripcion descripciondelpuesto descripcionpuesto detalle detalles texto contenido",
          "descricao descricaodavaga detalhes conteudo descrizione descrizionedellavoro testo contenuto",
          "omschrijving functieomschrijving beschrijving vacaturetekst opis opisstanowiska tresc popis popispozice",
          "beskrivning annonstext beskrivelse stillingsbeskrivelse kuvaus aciklama",
          "\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435 \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435\u0432\u0430\u043A\u0430\u043D\u0441\u0438\u0438 \u043E\u043F\u0438\u0441 \u4ED5\u4E8B\u5185\u5BB9 \u8077\u52D9\u5185\u5BB9 \u4E1A\u52A1\u5185\u5BB9 \u804C\u4F4D\u63CF\u8FF0 \u5C97\u4F4D\u63CF\u8FF0 \u5DE5\u4F5C\u5185\u5BB9 \u63CF\u8FF0 \uC9C1\uBB34\uB0B4\uC6A9 \uC0C1\uC138\uB0B4\uC6A9 \uC124\uBA85"
        ),
        beside: []
      },
      company: {
        plain: words("company companyname employer employername organization organisation"),
        other: words(
          "organizationname organisationname hiringorganization hiringorganizationname hiringcompany companytitle advertiser",
          "firma unternehmen arbeitgeber betrieb entreprise nomentreprise societe employeur empresa nombreempresa compania",
          "empleador empregador azienda bedrijf bedrijfsnaam werkgever pracodawca zamestnavatel spolecnost foretag",
          "arbetsgivare virksomhed bedrift arbeidsgiver arbejdsgiver yritys sirket",
          "\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F \u0440\u0430\u0431\u043E\u0442\u043E\u0434\u0430\u0442\u0435\u043B\u044C \u043A\u043E\u043C\u043F\u0430\u043D\u0456\u044F \u4F1A\u793E\u540D \u4F01\u696D\u540D \u516C\u53F8 \u516C\u53F8\u540D\u79F0 \u4F01\u4E1A\u540D\u79F0 \uD68C\uC0AC \uD68C\uC0AC\uBA85 \uAE30\uC5C5\uBA85"
        ),
        beside: []
      }
    };
    WHOLE_TEXTS = words("fulldescription longdescription fulltext fullposting");
    SECTION_NAMES = {
      duties: words(
        "responsibilities keyresponsibilities mainresponsibilities dutiesandresponsibilities responsibilitiesandduties",
        "rolesandresponsibilities rolesresponsibilities duties majorduties mainduties tasks functions whatyoulldo",
        "whatyouwilldo yourrole yourtasks externalresponsibilitiesstr",
        "aufgaben ihreaufgaben deineaufgaben tatigkeiten taetigkeiten missions tachesprincipales taches",
        "responsabilidades tareas funciones atribuicoes atividades responsabilites responsabilita attivita",
        "taken werkzaamheden obowiazki zadania naplnprace arbetsuppgifter arbeidsoppgaver arbejdsopgaver tehtavat",
        "\u043E\u0431\u044F\u0437\u0430\u043D\u043D\u043E\u0441\u0442\u0438 \u043E\u0431\u043E\u0432\u044F\u0437\u043A\u0438 \u4E1A\u52A1 \u5C97\u4F4D\u804C\u8D23 \u5DE5\u4F5C\u804C\u8D23 \u4E3B\u8981\u4E1A\u52A1 \uB2F4\uB2F9\uC5C5\uBB34 \uC8FC\uC694\uC5C5\uBB34"
      ),
      requirements: words(
        "requirements qualifications minimumqualifications minqualifications basicqualifications requiredqualifications",
        "minimumrequirements basicrequirements essentialrequirements requiredexperience musthave musthaves",
        "qualificationsummary skillsknowledgeexpertise skillsandqualifications qualificationsandskills candidateprofile",
        "experiencerequirements educationrequirements whatyoubring whatyouneed whoyouare externalqualificationsstr",
        "anforderungen anforderungsprofil profil ihrprofil deinprofil qualifikationen voraussetzungen",
        "profilrecherche exigences competences prerequis requisitos requisitosminimos perfil requisiti competenze",
        "eisen functieeisen vereisten wymagania pozadavky krav kvalifikationer kvalifikasjoner vaatimukset",
        "\u0442\u0440\u0435\u0431\u043E\u0432\u0430\u043D\u0438\u044F \u0432\u0438\u043C\u043E\u0433\u0438 \u5FDC\u52DF\u8CC7\u683C \u5FC5\u9808\u6761\u4EF6 \u4EFB\u804C\u8981\u6C42 \u5C97\u4F4D\u8981\u6C42 \u4EFB\u804C\u8D44\u683C \uC790\uACA9\uC694\uAC74 \uC9C0\uC6D0\uC790\uACA9"
      ),
      "nice-to-have": words(
        "preferredqualifications preferredrequirements preferredskills preferredexperience nicetohave nicetohaves",
        "desiredqualifications desiredskills desirablerequirements desirable bonuspoints bonusskills",
        "additionalqualifications goodtohave optionalskills optionalrequirements",
        "vonvorteil wunschqualifikationen atouts deseable deseables desejavel diferenciais milewidziane meriterande",
        "\u6B53\u8FCE\u6761\u4EF6 \u52A0\u5206\u9879 \uC6B0\uB300\uC0AC\uD56D"
      ),
      benefits: words(
        "benefits perks perksandbenefits benefitsandperks benefitsandcompensation whatweoffer weoffer",
        "wirbieten vorteile avantages beneficios vantaggi arbeidsvoorwaarden oferujemy nabizime formaner",
        "\u0443\u0441\u043B\u043E\u0432\u0438\u044F \u798F\u5229\u539A\u751F \u798F\u5229\u5F85\u9047 \u798F\u5229 \uBCF5\uB9AC\uD6C4\uC0DD \uD61C\uD0DD\uBC0F\uBCF5\uC9C0"
      ),
      company: words(
        "companydescription companyprofile companyoverview companyinfo aboutcompany aboutus aboutthecompany",
        "employerdescription organizationdescription whoweare",
        "uberuns ueberuns unternehmensbeschreibung presentationentreprise sobrelaempresa sobreaempresa",
        "\u043E\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u0438 \u4F1A\u793E\u6982\u8981 \u516C\u53F8\u7B80\u4ECB \u516C\u53F8\u4ECB\u7ECD \uD68C\uC0AC\uC18C\uAC1C"
      )
    };
    SECTION_LISTS = {
      lists: words("sections highlights blocks lists contentsections descriptionsections textsections"),
      /** Members of an element of such a list, best first. */
      heading: words("title heading header headline name label type"),
      content: words("content body text html value description items paragraphs")
    };
    ENDINGS = words(
      "plaintext formatted cleaned markdown section plain clean html text list raw str md"
    );
    WRAPPERS = words(
      "jobs results items postings data hits offers positions vacancies openings jobpostings joboffers joblistings listings",
      "jobsresults searchresult searchresults searchresultitems records rows edges nodes elements entries docs documents",
      "response content result payload list children requisitionlist resultados ofertas offres stellenangebote"
    );
    ENVELOPES = words(
      "source node attributes fields job posting jobposting item resource record doc document data matchedobjectdescriptor",
      "jobdata jobinfo jobdetails jobdetail vacancy position offer details info content result hit"
    );
    VALUE_MEMBERS = "@value html rendered text plain value content raw markdown description display_name displayName name title label en".split(
      " "
    );
  }
});

// src/names/spelling.ts
function plainName(name) {
  return name.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
}
function* listMeanings() {
  for (const name of SECTION_LISTS.lists) yield [plainName(name), { part: "sections", order: PLAIN_ORDERS }];
  for (const section of keysOf(SECTION_NAMES)) {
    for (const name of SECTION_NAMES[section])
      yield [plainName(name), { part: "section", order: PLAIN_ORDERS, section }];
  }
  for (const part of keysOf(PART_NAMES)) {
    for (const tier of ["beside", "other", "plain"]) {
      for (const [rank, name] of PART_NAMES[part][tier].entries()) {
        const isWhole = part === "text" && WHOLE_TEXTS.includes(name);
        yield [plainName(name), { part, order: FIRST_ORDERS[tier] + rank, ...isWhole && { isWhole } }];
      }
    }
  }
}
function keysOf(table) {
  return Object.keys(table);
}
function meaningOf(name) {
  const before = known.get(name);
  if (before !== void 0) return before === null ? void 0 : before;
  const meaning = findMeaning(plainName(name));
  if (known.size < MOST_KNOWN) known.set(name, meaning ?? null);
  return meaning;
}
function findMeaning(name) {
  const exact = MEANINGS.get(name);
  if (exact !== void 0) return exact;
  const bare = name.replace(OPENINGS, "");
  for (const core of [bare, name.replace(ENDING, ""), bare.replace(ENDING, "")]) {
    const found = MEANINGS.get(core);
    if (found !== void 0 && (core === name || found.part !== "id")) return asOther(found, core !== bare);
  }
  return void 0;
}
function asOther(meaning, isCutBehind) {
  if (isCutBehind && !CUT_BEHIND.has(meaning.part)) return void 0;
  return { ...meaning, order: meaning.order < PLAIN_ORDERS ? meaning.order + PLAIN_ORDERS : meaning.order };
}
function isPlainName(name) {
  const order = meaningOf(name)?.order;
  return order !== void 0 && order < PLAIN_ORDERS;
}
var PLAIN_ORDERS, BESIDE_ORDERS, FIRST_ORDERS, OPENINGS, ENDING, MEANINGS, known, MOST_KNOWN, CUT_BEHIND;
var init_spelling = __esm({
  "src/names/spelling.ts"() {
    "use strict";
    init_table();
    PLAIN_ORDERS = 1e3;
    BESIDE_ORDERS = 2e3;
    FIRST_ORDERS = { plain: 0, other: PLAIN_ORDERS, beside: BESIDE_ORDERS };
    OPENINGS = /^(?:job|position|vacancy|posting|role|offer|opening|ad)(?=.)/;
    ENDING = new RegExp(`(?:${ENDINGS.join("|")})$`);
    MEANINGS = new Map(listMeanings());
    known = /* @__PURE__ */ new Map();
    MOST_KNOWN = 1e3;
    CUT_BEHIND = /* @__PURE__ */ new Set(["title", "text", "section"]);
  }
});

// src/names/fields.ts
function findFields(record, named, measure) {
  const finder = new FieldFinder();
  const ids = [];
  const companies = [];
  for (const key of Object.keys(record)) {
    const meaning = meaningOf(key);
    if (meaning === void 0) continue;
    const value = memberOf(record, key);
    if (value === null || value === void 0 || value === "") continue;
    const { part, order, section } = meaning;
    if (part === "id") ids.push([key, order]);
    else if (part === "company") companies.push([key, order]);
    else {
      const length = measure(value);
      if (length > 0 && part === "title") finder.addTitle(key, order);
      else if (length > 0 && part === "text") finder.addText(key, order, length, meaning.isWhole === true);
      else if (part === "title" || part === "text") {
        if (order < PLAIN_ORDERS && !isBlank(value) && named[part] === void 0) finder.unusable[part] ??= key;
      } else if (length > 0 && section !== void 0) finder.sections.push({ key, section });
      else if (typeof value === "object") finder.sections.push(...sectionsIn(key, value, part === "sections", measure));
    }
  }
  const found = {
    ids: named.id === void 0 ? sorted(ids) : keysNamed(record, named.id),
    companies: named.company === void 0 ? sorted(companies) : keysNamed(record, named.company)
  };
  if (named.title !== void 0 || named.text !== void 0)
    return { ...found, ...readNamed(record, named, finder, measure) };
  const { text, sections, unusable } = finder;
  const texts = text === void 0 ? sections : [{ key: text }, ...sections];
  return {
    ...found,
    title: finder.isTitleUnsure && texts.length === 0 ? void 0 : finder.title,
    texts,
    isPlain: sections.length === 0 && (finder.title === void 0 || finder.hasPlainTitle) && (text === void 0 || finder.hasPlainText),
    unusable
  };
}
function readNamed(record, named, finder, measure) {
  const isUsable = (key) => measure(memberOf(record, key)) > 0;
  const guessed = finder.text === void 0 ? finder.sections : [{ key: finder.text }, ...finder.sections];
  const texts = named.text === void 0 ? guessed : textsNamed(record, listOf(named.text)).filter(({ key }) => isUsable(key));
  const hasTitle = !finder.isTitleUnsure || texts.length > 0;
  return {
    title: named.title === void 0 ? hasTitle ? finder.title : void 0 : keysNamed(record, named.title).find(isUsable),
    texts,
    isPlain: (named.title !== void 0 || finder.title === void 0 || finder.hasPlainTitle) && (named.text !== void 0 || finder.sections.length === 0 && (finder.text === void 0 || finder.hasPlainText)),
    unusable: { ...finder.unusable, ...unusableNamed(record, named, isUsable) }
  };
}
function memberOf(record, key) {
  return record[key];
}
function isBlank(value) {
  return value === null || value === void 0 || typeof value === "string" && value.trim() === "";
}
function sorted(found) {
  if (found.length > 1) found.sort((a, b) => a[1] - b[1]);
  return found.map(([key]) => key);
}
function keysNamed(record, wanted) {
  if (Object.hasOwn(record, wanted)) return [wanted];
  const plain = plainName(wanted);
  return Object.keys(record).filter((key) => plainName(key) === plain);
}
function textsNamed(record, wanted) {
  return wanted.flatMap(
    (name) => keysNamed(record, name).map((key) => {
      if (wanted.length === 1) return { key };
      const section = meaningOf(key)?.section;
      return section === void 0 ? { key, caption: captionOf(key) } : { key, section };
    })
  );
}
function captionOf(key) {
  const words2 = key.replace(/[\s_-]+/g, " ").trim();
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}
function unusableNamed(record, { title, text }, isUsable) {
  const find = (names) => names.flatMap((name) => keysNamed(record, name)).find((key) => !isUsable(key) && !isBlank(memberOf(record, key)));
  const [wrongTitle, wrongText] = [find(listOf(title)), find(listOf(text))];
  return {
    ...wrongTitle !== void 0 && { title: wrongTitle },
    ...wrongText !== void 0 && { text: wrongText }
  };
}
function listOf(names) {
  return names === void 0 ? [] : [names].flat();
}
function sectionsIn(key, value, isList2, measure) {
  if (Array.isArray(value)) return isList2 ? [{ key, isList: true }] : [];
  return Object.entries(value).flatMap(([member, inner]) => {
    const section = meaningOf(member)?.section;
    return section === void 0 || measure(inner) === 0 ? [] : [{ key: `${key}.${member}`, section }];
  });
}
var FieldFinder;
var init_fields2 = __esm({
  "src/names/fields.ts"() {
    "use strict";
    init_spelling();
    FieldFinder = class {
      sections = [];
      unusable = {};
      title;
      #titleOrder = Number.POSITIVE_INFINITY;
      #text;
      #textOrder = Number.POSITIVE_INFINITY;
      #textLength = 0;
      /** The longest of those that say that they hold all of the text, and of all. */
      #whole;
      #wholeLength = 0;
      #longest;
      #longestLength = 0;
      addTitle(key, order) {
        if (order >= this.#titleOrder) return;
        this.title = key;
        this.#titleOrder = order;
      }
      addText(key, order, length, isWhole) {
        if (order < this.#textOrder) {
          this.#text = key;
          this.#textOrder = order;
          this.#textLength = length;
        }
        if (isWhole && length > this.#wholeLength) {
          this.#whole = key;
          this.#wholeLength = length;
        }
        if (length > this.#longestLength) {
          this.#longest = key;
          this.#longestLength = length;
        }
      }
      /** Of plain names the best one, unless another says that it holds all of the text; of the others the longest. */
      get text() {
        if (this.#textOrder >= PLAIN_ORDERS) return this.#longest;
        return this.#wholeLength > this.#textLength ? this.#whole : this.#text;
      }
      get hasPlainText() {
        return this.#textOrder < PLAIN_ORDERS && this.#wholeLength <= this.#textLength;
      }
      get hasPlainTitle() {
        return this.#titleOrder < PLAIN_ORDERS;
      }
      /** Whether the name of the title says so little that there must be a text. */
      get isTitleUnsure() {
        return this.#titleOrder >= BESIDE_ORDERS;
      }
    };
  }
});

// src/names/index.ts
var init_names = __esm({
  "src/names/index.ts"() {
    "use strict";
    init_fields2();
    init_spelling();
    init_table();
  }
});

// src/ats/texts.ts
function findTexts(posting, paths) {
  for (const path of paths) {
    const found = follow(posting, path);
    const texts = found === void 0 ? [] : elementsOf(found).flatMap(textsIn);
    if (texts.length > 0) return texts;
  }
  return [];
}
function textsIn(found) {
  const { path, value } = found;
  if (value === null) return [];
  if (value instanceof MarkupText)
    return unlessBlank({ path: "$", raw: value.text, offset: value.offset, isMarkup: true });
  if (typeof value === "string") return unlessBlank({ path, raw: value, offset: 0, isMarkup: false });
  if (!hasMembers(value)) throw malformed(found, "a string");
  const markup = markupOf(value);
  if (markup !== void 0) return textsIn({ path, value: markup });
  const member = VALUE_MEMBERS.find((name) => isText(value[name]));
  if (member !== void 0) return elementsOf({ path: `${path}.${member}`, value: value[member] }).flatMap(textsIn);
  if ("@type" in value) return [];
  throw malformed(found, "a string");
}
function isText(value) {
  return typeof value === "string" || value instanceof MarkupText || Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}
function measureText(value) {
  if (typeof value === "string") return isBlankText(value) ? 0 : value.length;
  if (typeof value !== "object" || value === null) return 0;
  if (value instanceof MarkupText) return measureText(value.text);
  if (value instanceof PlacedValue) return measureText(value.value);
  if (Array.isArray(value))
    return value.every((one) => one === null || measureText(one) > 0 || one === "") ? sum(value.map(measureText)) : 0;
  const members = value;
  const markup = markupOf(value);
  if (markup !== void 0) return measureText(markup);
  const member = VALUE_MEMBERS.find((name) => isText(members[name]));
  return member === void 0 ? 0 : measureText(members[member]);
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
function isBlankText(text) {
  return text.charCodeAt(0) <= 32 && text.trim() === "";
}
function unlessBlank(text) {
  return text.raw.trim() === "" ? [] : [text];
}
function listElements(posting, { list, heading, content }) {
  const found = follow(posting, list);
  const elements = found === void 0 || found.value === null ? [] : elementsOf(found);
  const wrong2 = elements.find(({ value }) => !hasMembers(value));
  if (wrong2 !== void 0) throw malformed(wrong2, `an object with ${[heading].flat()[0]} and ${[content].flat()[0]}`);
  return elements;
}
function refuseLongPosting(posting, { title, texts }, maxChars) {
  let length = 0;
  const count = (from, paths) => {
    for (const { raw } of findTexts(from, paths)) length += raw.length;
  };
  count(posting, title);
  for (const text of texts) {
    if ("paths" in text) count(posting, text.paths);
    else for (const element of listElements(posting, text)) count(element, [text.content].flat());
  }
  if (length > maxChars) {
    throw new JobsiftError("too-long", `${posting.path || "$"} has more than the ${maxChars} characters allowed`);
  }
}
function malformed({ path, value }, allowed) {
  return mustBe("invalid-record", path || "$", allowed, describeValue(value));
}
var init_texts = __esm({
  "src/ats/texts.ts"() {
    "use strict";
    init_errors();
    init_names();
    init_paths();
  }
});

// src/ats/named.ts
function vendorOfNames({ ids, title, texts, companies }) {
  return {
    postings: [],
    marks: [],
    id: ids,
    title: title === void 0 ? [] : [title],
    company: companies,
    // What is said of the company comes behind all that is said of the job.
    texts: [...texts].sort((a, b) => Number(a.section === "company") - Number(b.section === "company")).map(toText),
    instead: INSTEAD
  };
}
function toText({ key, section, isList: isList2, caption }) {
  if (isList2 === true) return { list: key, heading: SECTION_LISTS.heading, content: SECTION_LISTS.content };
  return { paths: [key], ...section !== void 0 && { section }, ...caption !== void 0 && { caption } };
}
function fieldsOf(value, named = {}) {
  return findFields(value, named, measureText);
}
function looksLikePosting(value, named = {}) {
  if (!hasMembers(value)) return false;
  const { title, texts } = fieldsOf(value, named);
  return title !== void 0 || texts.length > 0;
}
var INSTEAD;
var init_named = __esm({
  "src/ats/named.ts"() {
    "use strict";
    init_names();
    init_paths();
    init_texts();
    INSTEAD = "an endpoint with descriptions, or name the fields";
  }
});

// src/ats/generic.ts
function findNamedPostings(root, named = {}) {
  const list = findList(root, named);
  if (list !== void 0) return eachNamed(list, named);
  const single = unwrap(root, named);
  return single === void 0 ? void 0 : [single];
}
function wrapsPostings(value, named = {}) {
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null || !isWrapperName(key)) continue;
    if (isList({ path: "", value: member }, named, isSurePosting)) return true;
    if (!Array.isArray(member) && hasMembers(member) && !(member instanceof PlacedValue) && wrapsPostings(member, named))
      return true;
  }
  return false;
}
function isWrapperName(key) {
  return WRAPPER_NAMES.has(plainName(key));
}
function* eachNamed(list, named) {
  for (const element of elementsIn(list)) yield unwrap(element, named) ?? withoutNames(element, named);
}
function withoutNames(posting, named) {
  return { posting, vendor: vendorOfNames(fieldsOf(hasMembers(posting.value) ? posting.value : {}, named)) };
}
function* elementsIn({ path, value }) {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield { path: `${path}[${index}]`, value: value[index] };
  } else if (hasMembers(value)) {
    for (const [key, member] of Object.entries(value)) {
      yield member instanceof PlacedValue ? member : { path: `${path}.${key}`, value: member };
    }
  }
}
function findList(root, named) {
  if (Array.isArray(root.value)) return isList(root, named, looksLikePosting) ? root : void 0;
  const isPost = looksLikePosting(root.value, named);
  let level = [root];
  let seen = 0;
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++) {
    const inside = level.flatMap(
      ({ path, value }) => hasMembers(value) ? Object.entries(value).filter(([, member]) => typeof member === "object" && member !== null).map(([key, member]) => ({ key, path: `${path}.${key}`, value: member })) : []
    );
    const lists = inside.filter(({ key }) => isWrapperName(key)).find((one) => isList(one, named, isSurePosting));
    if (lists !== void 0) return lists;
    const table = level.map(readTable).find((one) => one !== void 0 && isList(one, named, isSurePosting));
    if (table !== void 0) return table;
    const other = isPost ? void 0 : [...level, ...inside].find((one) => isList(one, named, isWholePosting));
    if (other !== void 0) return other;
    seen += inside.length;
    if (seen > MOST_OBJECTS) return void 0;
    level = inside.filter(({ value }) => !Array.isArray(value));
  }
  return void 0;
}
function isList(list, named, isPosting) {
  const isArray = Array.isArray(list.value);
  if (!isArray && (!hasMembers(list.value) || !isKeyed(list.value))) return false;
  let found = 0;
  let seen = 0;
  for (const element of elementsIn(list)) {
    if (seen === FIRST_ELEMENTS) break;
    seen++;
    if (unwrap(element, named, isPosting) !== void 0) found++;
  }
  return isArray ? found > 0 : found === seen && seen > 0;
}
function isKeyed(value) {
  const members = Object.entries(value);
  return members.length > 0 && members.every(([key, member]) => hasMembers(member) && !isWrapperName(key));
}
function isSurePosting(value, named) {
  if (!looksLikePosting(value, named)) return false;
  const { title, texts } = fieldsOf(value, named);
  return title !== void 0 || texts.some(({ section }) => section === void 0);
}
function isWholePosting(value, named) {
  if (!hasMembers(value)) return false;
  const { title, texts } = fieldsOf(value, named);
  return title !== void 0 && texts.length > 0;
}
function unwrap(element, named, isPosting = looksLikePosting, levels = 3) {
  if (!hasMembers(element.value)) return void 0;
  const outer = element.value;
  const fields = fieldsOf(outer, named);
  const itself = () => isPosting(outer, named) ? { posting: element, vendor: vendorOfNames(fields) } : void 0;
  if (fields.texts.length > 0 || levels === 0) return itself();
  for (const [key, value] of envelopesOf(outer, fields.title === void 0)) {
    const inner = unwrap({ path: `${element.path}.${key}`, value }, named, isPosting, levels - 1);
    if (inner !== void 0 && inner.vendor.texts.length > 0) return wrapPosting(element, fields, key, inner);
  }
  return itself();
}
function envelopesOf(outer, isOpen) {
  const members = Object.entries(outer).filter(([, member]) => hasMembers(member) && !(member instanceof PlacedValue));
  const known2 = members.filter(([key]) => ENVELOPE_NAMES.has(plainName(key)));
  return isOpen ? [...known2, ...members.filter(([key]) => meaningOf(key) === void 0 && !ENVELOPE_NAMES.has(plainName(key)))] : known2;
}
function wrapPosting(posting, on, key, { vendor, envelope }) {
  const inside = (path) => `${key}.${path}`;
  return {
    posting,
    envelope: envelope === void 0 ? key : inside(envelope),
    vendor: {
      ...vendor,
      id: [...vendor.id.map(inside), ...on.ids],
      title: vendor.title.length > 0 ? vendor.title.map(inside) : on.title === void 0 ? [] : [on.title],
      company: [...vendor.company.map(inside), ...on.companies],
      texts: vendor.texts.map(
        (text) => "list" in text ? { ...text, list: inside(text.list) } : { ...text, paths: text.paths.map(inside) }
      )
    }
  };
}
function readTable({ path, value }) {
  if (!hasMembers(value)) return void 0;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && columns.every((name) => typeof name === "string")) {
    const rows2 = data.filter((row) => Array.isArray(row)).map(
      (row, index) => Object.fromEntries(
        columns.map((name, at) => [name, new PlacedValue(`${path}.data[${index}][${at}]`, row[at])])
      )
    );
    return { path: `${path}.data`, value: rows2 };
  }
  const lists = Object.entries(value);
  const isByColumns = lists.length > 1 && lists.every(([, cells]) => typeof cells === "object" && cells !== null && !hasObjects(cells));
  if (!isByColumns) return void 0;
  const keys = [...new Set(lists.flatMap(([, cells]) => Object.keys(cells)))];
  const rows = keys.map(
    (key) => Object.fromEntries(
      lists.map(([name, cells]) => [
        name,
        new PlacedValue(
          Array.isArray(cells) ? `${path}.${name}[${key}]` : `${path}.${name}.${key}`,
          cells[key]
        )
      ])
    )
  );
  return { path, value: rows };
}
function hasObjects(cells) {
  return Object.values(cells).some((cell) => typeof cell === "object" && cell !== null);
}
var MOST_LEVELS, MOST_OBJECTS, FIRST_ELEMENTS, WRAPPER_NAMES, ENVELOPE_NAMES;
var init_generic = __esm({
  "src/ats/generic.ts"() {
    "use strict";
    init_names();
    init_named();
    init_paths();
    MOST_LEVELS = 7;
    MOST_OBJECTS = 5e3;
    FIRST_ELEMENTS = 25;
    WRAPPER_NAMES = new Set(WRAPPERS.map(plainName));
    ENVELOPE_NAMES = new Set(ENVELOPES.map(plainName));
  }
});

// src/source-text/runs.ts
function textEndOf({ text, textStarts }, run) {
  return textStarts[run + 1] ?? text.length;
}
function isCopied(read, run) {
  const { textStarts, sourceStarts, sourceEnds } = read;
  return areLengthsOfCopy(
    textEndOf(read, run) - (textStarts[run] ?? 0),
    (sourceEnds[run] ?? 0) - (sourceStarts[run] ?? 0)
  );
}
function areLengthsOfCopy(textLength2, sourceLength) {
  return textLength2 === sourceLength;
}
var init_runs = __esm({
  "src/source-text/runs.ts"() {
    "use strict";
  }
});

// src/source-text/builder.ts
var SourceTextBuilder;
var init_builder = __esm({
  "src/source-text/builder.ts"() {
    "use strict";
    init_runs();
    SourceTextBuilder = class {
      #parts = [];
      #textStarts = [];
      #sourceStarts = [];
      #sourceEnds = [];
      #length = 0;
      get isEmpty() {
        return this.#length === 0;
      }
      /** Appends a text that stands for the source from `start` up to `end`; with `start === end` it is in no source. */
      add(text, start, end) {
        if (text === "") return;
        if (!this.#joins(text, start, end)) {
          this.#textStarts.push(this.#length);
          this.#sourceStarts.push(start);
          this.#sourceEnds.push(end);
        }
        this.#parts.push(text);
        this.#length += text.length;
      }
      /** Appends what was read out of a string that stands at `offset` of the source. */
      append(read, offset) {
        for (const [run, start] of read.textStarts.entries()) {
          const text = read.text.slice(start, textEndOf(read, run));
          this.add(text, offset + (read.sourceStarts[run] ?? 0), offset + (read.sourceEnds[run] ?? 0));
        }
      }
      finish(source) {
        return {
          source,
          text: this.#parts.join(""),
          textStarts: this.#textStarts,
          sourceStarts: this.#sourceStarts,
          sourceEnds: this.#sourceEnds
        };
      }
      /** Copied text lengthens the copied run before it; the second code point of an entity lengthens the first one's run. */
      #joins(text, start, end) {
        const last = this.#textStarts.length - 1;
        const textStart = this.#textStarts[last];
        const sourceStart = this.#sourceStarts[last];
        const sourceEnd = this.#sourceEnds[last];
        if (textStart === void 0 || sourceStart === void 0 || sourceEnd === void 0) return false;
        if (sourceStart === start && sourceEnd === end) return true;
        const continues = sourceEnd === start && areLengthsOfCopy(text.length, end - start);
        if (!continues || !areLengthsOfCopy(this.#length - textStart, sourceEnd - sourceStart)) return false;
        this.#sourceEnds[last] = end;
        return true;
      }
    };
  }
});

// src/source-text/mapping.ts
function sourceStartOf(read, run, offset) {
  const start = read.sourceStarts[run] ?? 0;
  return isCopied(read, run) ? start + offset - (read.textStarts[run] ?? 0) : start;
}
function sourceEndOf(read, run, offset) {
  if (!isCopied(read, run)) return read.sourceEnds[run] ?? 0;
  return (read.sourceStarts[run] ?? 0) + offset - (read.textStarts[run] ?? 0);
}
var init_mapping = __esm({
  "src/source-text/mapping.ts"() {
    "use strict";
    init_runs();
  }
});

// src/source-text/composition.ts
function compose(outer, inner) {
  const builder = new SourceTextBuilder();
  let outerRun = 0;
  const seek = (offset) => {
    while ((outer.textStarts[outerRun + 1] ?? Number.POSITIVE_INFINITY) <= offset) outerRun++;
    return outerRun;
  };
  for (const [run, textStart] of inner.textStarts.entries()) {
    const start = inner.sourceStarts[run] ?? 0;
    const end = inner.sourceEnds[run] ?? 0;
    if (!isCopied(inner, run)) {
      const text = inner.text.slice(textStart, textEndOf(inner, run));
      const from = sourceStartOf(outer, seek(start), start);
      builder.add(text, from, end > start ? sourceEndOf(outer, seek(end - 1), end) : from);
      continue;
    }
    for (let at = start; at < end; ) {
      const covering = seek(at);
      const next = Math.min(end, textEndOf(outer, covering));
      const text = inner.text.slice(textStart + at - start, textStart + next - start);
      builder.add(text, sourceStartOf(outer, covering, at), sourceEndOf(outer, covering, next));
      at = next;
    }
  }
  return builder.finish(outer.source);
}
var init_composition = __esm({
  "src/source-text/composition.ts"() {
    "use strict";
    init_builder();
    init_mapping();
    init_runs();
  }
});

// src/html/detection.ts
function hasTags(text) {
  let count = 0;
  let close = -1;
  const first = text.length - text.trimStart().length;
  if (text.slice(first, first + 9).toLowerCase() === "<!doctype") return true;
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", open + 1)) {
    const name = tagNameAt(text, open + 1);
    if (!KNOWN_TAGS.has(name)) continue;
    if (close < open) close = text.indexOf(">", open);
    if (close === -1) return false;
    if (open === first || name === "br" || ++count === ENOUGH_TAGS) return true;
  }
  return false;
}
function tagNameAt(text, start) {
  const from = text[start] === "/" ? start + 1 : start;
  const candidate = text.slice(from, from + 11).toLowerCase();
  const end = candidate.search(/[^a-z0-9]/);
  return end > 0 && /[\s/>]/.test(candidate.charAt(end)) ? candidate.slice(0, end) : "";
}
var KNOWN_TAGS, ENOUGH_TAGS;
var init_detection = __esm({
  "src/html/detection.ts"() {
    "use strict";
    KNOWN_TAGS = new Set(
      "a abbr article aside b blockquote body br center code div dd dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav ol p pre script section small span strong style sub sup table tbody td th thead title tr u ul".split(" ")
    );
    ENOUGH_TAGS = 2;
  }
});

// src/html/elements.ts
function isChrome(name, isOpen) {
  return CHROME.has(name) && (name === "nav" || !CONTENT.some(isOpen));
}
function isUnseen(name) {
  return UNSEEN.has(name);
}
function isVoid(name) {
  return VOIDS.has(name);
}
function isPreformatted(name) {
  return name === "pre" || name === "listing" || name === "xmp" || name === "plaintext";
}
function isCell(name) {
  return name === "td" || name === "th";
}
function isBlock(name) {
  return PARAGRAPHS.has(name) || LINES.has(name);
}
function endsBlocks(name) {
  return isBlock(name) || isCell(name) || isUnseen(name) || FOREIGN_ROOTS.includes(name) || name === "button";
}
function breaksOf(name) {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}
function prefixOf(name) {
  if (HEADINGS.has(name)) return "# ";
  return name === "li" ? "- " : "";
}
function endsBefore(parent, child) {
  if (parent === "head") return !HEAD_ELEMENTS.has(child);
  return (IMPLIED_ENDS.get(child) ?? (isBlock(child) ? ENDED_BY_BLOCK : void 0))?.has(parent) ?? false;
}
var UNSEEN, CHROME, CONTENT, PARAGRAPHS, LINES, VOIDS, HEAD_ELEMENTS, HEADINGS, ENDED_BY_ITEM, ENDED_BY_DEFINITION, ENDED_BY_CELL, ENDED_BY_ROW, ENDED_BY_BLOCK, IMPLIED_ENDS, LISTS, FOREIGN_ROOTS, RAW_TEXT_ELEMENTS;
var init_elements = __esm({
  "src/html/elements.ts"() {
    "use strict";
    UNSEEN = new Set(
      "head title script style template noscript svg iframe noframes noembed object audio video canvas select datalist".split(
        " "
      )
    );
    CHROME = /* @__PURE__ */ new Set(["nav", "header", "footer"]);
    CONTENT = ["main", "article", "section"];
    PARAGRAPHS = new Set(
      "p h1 h2 h3 h4 h5 h6 ul ol dl menu table blockquote pre section article header footer main nav aside hr form fieldset figure address details dialog".split(" ")
    );
    LINES = new Set(
      "div li dt dd tr caption thead tbody tfoot html body center summary legend figcaption hgroup listing xmp plaintext".split(
        " "
      )
    );
    VOIDS = new Set(
      "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
        " "
      )
    );
    HEAD_ELEMENTS = new Set("base link meta title script style noscript template".split(" "));
    HEADINGS = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
    ENDED_BY_ITEM = /* @__PURE__ */ new Set(["p", "li"]);
    ENDED_BY_DEFINITION = /* @__PURE__ */ new Set(["p", "dt", "dd"]);
    ENDED_BY_CELL = /* @__PURE__ */ new Set(["p", "td", "th"]);
    ENDED_BY_ROW = /* @__PURE__ */ new Set(["p", "td", "th", "tr"]);
    ENDED_BY_BLOCK = /* @__PURE__ */ new Set(["p"]);
    IMPLIED_ENDS = /* @__PURE__ */ new Map([
      ["li", ENDED_BY_ITEM],
      ["dt", ENDED_BY_DEFINITION],
      ["dd", ENDED_BY_DEFINITION],
      ["td", ENDED_BY_CELL],
      ["th", ENDED_BY_CELL],
      ["tr", ENDED_BY_ROW]
    ]);
    LISTS = ["ul", "ol", "menu", "dl"];
    FOREIGN_ROOTS = ["svg", "math"];
    RAW_TEXT_ELEMENTS = ["textarea", "xmp", "plaintext"];
  }
});

// src/html/line-writer.ts
function isHtmlSpace(unit) {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}
var LineWriter;
var init_line_writer = __esm({
  "src/html/line-writer.ts"() {
    "use strict";
    init_builder();
    LineWriter = class {
      #source;
      #builder = new SourceTextBuilder();
      #breaks = 0;
      #hasSpace = false;
      #isCellStart = false;
      #prefix = "";
      #isInHeading = false;
      #gapStart = 0;
      #gapEnd = 0;
      constructor(source) {
        this.#source = source;
      }
      /** Text of the source whose white space collapses. */
      text(start, end) {
        for (let at = start; at < end; ) {
          const from = at;
          if (isHtmlSpace(this.#source.charCodeAt(at))) {
            while (at < end && isHtmlSpace(this.#source.charCodeAt(at))) at++;
            this.#addSpace(from, at);
          } else {
            while (at < end && !isHtmlSpace(this.#source.charCodeAt(at))) at++;
            this.#flush(from);
            this.#copy(from, at);
          }
        }
      }
      /** Text of the source that keeps its white space. */
      preformatted(start, end) {
        this.#flush(start);
        this.#copy(start, end);
      }
      /** A character that the source spells as an entity. */
      entity(character, start, end, isPreformatted2) {
        if (!isPreformatted2 && isHtmlSpace(character.charCodeAt(0))) {
          this.#addSpace(start, end);
          return;
        }
        this.#flush(start);
        this.#builder.add(character, start, end);
      }
      /** The edge of a block. Edges that meet make one break: the largest. */
      breakBlock(breaks, start, end) {
        if (breaks > this.#breaks && this.#prefix === "") this.#addBreak(breaks, start, end);
      }
      /** A forced line end; two of them leave a blank line. A heading stays on one line. */
      breakLine(start, end) {
        if (this.#prefix !== "") return;
        if (this.#isInHeading && this.#breaks === 0) this.#addSpace(start, end);
        else this.#addBreak(this.#breaks === 0 ? 1 : 2, start, end);
      }
      /** The next word begins a table cell. */
      beginCell() {
        this.#isCellStart = true;
      }
      /** The next word begins a line of its own kind. */
      beginPrefixed(prefix) {
        this.#prefix = prefix;
      }
      /** An element that had a mark to write ends, with or without a word inside. */
      endPrefixed() {
        this.#prefix = "";
      }
      finish() {
        return this.#builder.finish(this.#source);
      }
      /** Writes characters as they stand in the source. */
      #copy(start, end) {
        this.#builder.add(this.#source.slice(start, end), start, end);
      }
      #addSpace(start, end) {
        if (this.#breaks > 0) return;
        if (!this.#hasSpace) this.#gapStart = start;
        else if (this.#gapEnd !== start) return;
        this.#hasSpace = true;
        this.#gapEnd = end;
      }
      #addBreak(breaks, start, end) {
        if (this.#breaks === 0) {
          this.#gapStart = start;
          this.#gapEnd = end;
        }
        this.#breaks = breaks;
      }
      /** Writes what was put off until the word at `at`. */
      #flush(at) {
        if (!this.#builder.isEmpty) {
          if (this.#breaks > 0) this.#builder.add("\n".repeat(this.#breaks), this.#gapStart, this.#gapEnd);
          else if (this.#isCellStart) this.#builder.add(" | ", at, at);
          else if (this.#hasSpace) this.#builder.add(" ", this.#gapStart, this.#gapEnd);
        }
        if (this.#breaks > 0) this.#isInHeading = false;
        if (this.#prefix !== "") {
          this.#builder.add(this.#prefix, at, at);
          this.#isInHeading = this.#prefix === "# ";
        }
        this.#breaks = 0;
        this.#hasSpace = false;
        this.#isCellStart = false;
        this.#prefix = "";
      }
    };
  }
});

// src/html/document.ts
import { Tokenizer } from "htmlparser2";
function parseHtml(source, reading = {}) {
  const reader = new DocumentReader(source, reading);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(source);
  tokenizer.end();
  return { text: reader.writer.finish(), hasMarkup: reader.hasMarkup, rawTextSpans: reader.rawTextSpans };
}
function hides(style) {
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
function preformats(style) {
  return style !== "" && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}
var DocumentReader;
var init_document = __esm({
  "src/html/document.ts"() {
    "use strict";
    init_elements();
    init_line_writer();
    DocumentReader = class {
      writer;
      hasMarkup = false;
      rawTextSpans = [];
      #source;
      #outside;
      #open = [];
      /** Where in `#open` the elements of a name stand: tells in constant time whether an end tag has a partner. */
      #positions = /* @__PURE__ */ new Map();
      /** Where in `#open` the blocks stand. */
      #blocks = [];
      #name = "";
      #tagStart = 0;
      #attribute = "";
      #style = "";
      #hidden = false;
      #contentOnly;
      constructor(source, { preformatted = false, contentOnly = false }) {
        this.#source = source;
        this.#contentOnly = contentOnly;
        this.writer = new LineWriter(source);
        this.#outside = { name: "", isHidden: false, isPreformatted: preformatted };
      }
      ontext(start, end) {
        const { isHidden, isPreformatted: preformatted } = this.#current();
        if (isHidden || start < 0) return;
        this.#noteRawText(start, end);
        if (preformatted) this.writer.preformatted(start, end);
        else this.writer.text(start, end);
      }
      ontextentity(codePoint, end) {
        const { isHidden, isPreformatted: preformatted } = this.#current();
        if (isHidden) return;
        const start = this.#source.lastIndexOf("&", end - 1);
        this.#noteRawText(start, end);
        this.writer.entity(String.fromCodePoint(codePoint), start, end, preformatted);
      }
      onopentagname(start, end) {
        this.hasMarkup = true;
        this.#name = this.#source.slice(start, end).toLowerCase();
        this.#tagStart = start - 1;
        this.#style = "";
        this.#hidden = false;
      }
      onattribname(start, end) {
        this.#attribute = this.#source.slice(start, end).toLowerCase();
        if (this.#attribute === "hidden") this.#hidden = true;
      }
      onattribdata(start, end) {
        if (this.#attribute === "style") this.#style += this.#source.slice(start, end);
      }
      onattribentity(codePoint) {
        if (this.#attribute === "style") this.#style += String.fromCodePoint(codePoint);
      }
      onopentagend(end) {
        this.#begin(this.#name, end + 1);
      }
      onselfclosingtag(end) {
        const closesItself = FOREIGN_ROOTS.includes(this.#name) || this.isInForeignContext();
        if (!closesItself) this.#begin(this.#name, end + 1);
      }
      onclosetag(start, end) {
        this.hasMarkup = true;
        const name = this.#source.slice(start, end).toLowerCase();
        const [from, to] = [start - 2, end + 1];
        if (this.#isOpen(name)) {
          if (!this.#crossesBlock(name)) this.#closeThrough(name, from, to);
        } else if (name === "br") this.#breakLine(from, to);
        else if (name === "p" && !this.#current().isHidden) this.writer.breakBlock(2, from, to);
      }
      isInForeignContext() {
        return FOREIGN_ROOTS.some((name) => this.#isOpen(name));
      }
      oncomment() {
        this.hasMarkup = true;
      }
      oncdata() {
        this.hasMarkup = true;
      }
      ondeclaration() {
        this.hasMarkup = true;
      }
      onprocessinginstruction() {
        this.hasMarkup = true;
      }
      onattribend() {
      }
      onend() {
      }
      #noteRawText(start, end) {
        if (RAW_TEXT_ELEMENTS.some((name) => this.#isOpen(name))) this.rawTextSpans.push({ start, end });
      }
      #begin(name, tagEnd) {
        const start = this.#tagStart;
        if (isBlock(name)) {
          for (const root of FOREIGN_ROOTS) if (this.#isOpen(root)) this.#closeThrough(root, start, tagEnd);
        }
        while (endsBefore(this.#current().name, name)) this.#close(start, tagEnd);
        if (isVoid(name)) {
          if (name === "br") this.#breakLine(start, tagEnd);
          else this.#edge(name, this.#current(), start, tagEnd);
          return;
        }
        const around = this.#current();
        const element = {
          name,
          isHidden: around.isHidden || this.#hidden || isUnseen(name) || hides(this.#style) || this.#isAround(name),
          isPreformatted: around.isPreformatted || isPreformatted(name) || preformats(this.#style)
        };
        this.#edge(name, element, start, tagEnd);
        if (!element.isHidden) {
          const prefix = prefixOf(name);
          if (prefix !== "") this.writer.beginPrefixed(prefix);
          if (isCell(name)) this.writer.beginCell();
        }
        const position = this.#open.push(element) - 1;
        const positions = this.#positions.get(name);
        if (positions === void 0) this.#positions.set(name, [position]);
        else positions.push(position);
        if (isBlock(name)) this.#blocks.push(position);
      }
      /** Whether the end tag of an inline element would end a block that began inside of it; browsers let the block go on. */
      #crossesBlock(name) {
        if (endsBlocks(name)) return false;
        const position = this.#positions.get(name)?.at(-1) ?? -1;
        return (this.#blocks.at(-1) ?? -1) > position && this.#open[position]?.isHidden !== true;
      }
      #closeThrough(name, start, end) {
        while (this.#close(start, end) !== name) ;
      }
      /** Closes the innermost element and returns its name. */
      #close(start, end) {
        const element = this.#open.pop() ?? this.#outside;
        const { name } = element;
        this.#positions.get(name)?.pop();
        if (isBlock(name)) this.#blocks.pop();
        if (!element.isHidden && prefixOf(name) !== "") this.writer.endPrefixed();
        this.#edge(name, element, start, end);
        return name;
      }
      #edge(name, element, start, end) {
        if (element.isHidden) return;
        const breaks = breaksOf(name);
        const isTight = breaks === 2 && LISTS.some((list) => this.#isOpen(list));
        this.writer.breakBlock(isTight ? 1 : breaks, start, end);
      }
      #breakLine(start, end) {
        const { isHidden } = this.#current();
        if (!isHidden) this.writer.breakLine(start, end);
      }
      #isAround(name) {
        return this.#contentOnly && isChrome(name, (open) => this.#isOpen(open));
      }
      #current() {
        return this.#open[this.#open.length - 1] ?? this.#outside;
      }
      #isOpen(name) {
        return (this.#positions.get(name)?.length ?? 0) > 0;
      }
    };
  }
});

// src/html/microdata.ts
import { Parser } from "htmlparser2";
function findMicrodata(page, type) {
  if (!/\bitemtype\s*=/i.test(page) || !page.includes(type)) return [];
  const found = [];
  const open = [];
  const items = [];
  const parser = new Parser({
    onopentag(_, attributes) {
      if (open.length >= MOST_LEVELS2) {
        parser.reset();
        return;
      }
      const isItem = attributes["itemscope"] !== void 0;
      const property = attributes["itemprop"];
      const content = attributes["content"];
      if (property !== void 0 && !isItem && content !== void 0) {
        const tag = page.slice(parser.startIndex, parser.endIndex);
        const at = tag.search(/\bcontent\s*=\s*["']/i);
        const start = parser.startIndex + at + (/^content\s*=\s*["']/i.exec(tag.slice(at))?.[0].length ?? 0);
        const quote = page[start - 1] ?? '"';
        const end = page.indexOf(quote, start);
        if (at >= 0 && end >= 0) addProperty(items.at(-1), property, { start, end });
      }
      const item = isItem ? { properties: {} } : void 0;
      const isWanted = isItem && (attributes["itemtype"] ?? "").trim().endsWith(type);
      open.push({
        property: content === void 0 || isItem ? property : void 0,
        start: parser.endIndex + 1,
        item,
        isWanted
      });
      if (item !== void 0) items.push(item);
    },
    onclosetag() {
      const element = open.pop();
      if (element === void 0) return;
      const { property, start, item, isWanted } = element;
      if (item !== void 0) items.pop();
      if (property !== void 0)
        addProperty(items.at(-1), property, item ?? { start, end: Math.max(start, parser.startIndex) });
      if (item !== void 0 && isWanted) found.push(item);
    }
  });
  parser.write(page);
  parser.end();
  return found;
}
function addProperty(item, names, value) {
  for (const name of names.trim().split(/\s+/)) {
    if (item !== void 0 && name !== "" && !Object.hasOwn(item.properties, name)) item.properties[name] = value;
  }
}
var MOST_LEVELS2;
var init_microdata = __esm({
  "src/html/microdata.ts"() {
    "use strict";
    MOST_LEVELS2 = 400;
  }
});

// src/html/xml.ts
import { Parser as Parser2 } from "htmlparser2";
function readXml(source) {
  const root = { name: "", start: 0, end: source.length, children: [] };
  const open = [root];
  const parser = new Parser2(
    {
      onopentag: (name) => {
        if (open.length > MOST_LEVELS3) {
          throw new JobsiftError("invalid-data", `the XML is nested more than ${MOST_LEVELS3} elements deep`);
        }
        const element = { name, start: parser.endIndex + 1, end: source.length, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => {
        const element = open.length > 1 ? open.pop() : void 0;
        if (element !== void 0) element.end = Math.max(element.start, parser.startIndex);
      }
    },
    { xmlMode: true, decodeEntities: false }
  );
  parser.end(source);
  return root;
}
function findJsonLdScripts(page) {
  return findScripts(page).flatMap(({ tag, content }) => /\bld\+json\b/i.test(tag) ? [content] : []);
}
function findDataScripts(page) {
  return findScripts(page).flatMap(({ tag, content }) => /\bld\+json\b/i.test(tag) ? [] : [content]);
}
function findScripts(page) {
  const scripts = [];
  const opening = /<!--|<script\b[^<>]*>/gi;
  const closing = /<\/script/gi;
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const start = opening.lastIndex;
    if (match[0] === "<!--") {
      const end2 = page.indexOf("-->", start);
      if (end2 < 0) break;
      opening.lastIndex = end2;
      continue;
    }
    closing.lastIndex = start;
    const end = closing.exec(page)?.index ?? page.length;
    scripts.push({ tag: match[0], content: page.slice(start, end) });
    opening.lastIndex = end;
  }
  return scripts;
}
var MOST_LEVELS3;
var init_xml = __esm({
  "src/html/xml.ts"() {
    "use strict";
    init_errors();
    MOST_LEVELS3 = 200;
  }
});

// src/html/index.ts
function html(raw) {
  if (typeof raw !== "string") throw mustBe("invalid-post", "raw", "a string", describeValue(raw));
  const parsed = parseHtml(raw);
  if (parsed.hasMarkup) return parsed.text;
  const unescaped = parseHtml(raw, { preformatted: true }).text;
  return hasTags(unescaped.text) ? compose(unescaped, parseHtml(unescaped.text).text) : unescaped;
}
function readPage(raw) {
  const content = parseHtml(raw, { contentOnly: true }).text;
  const whole = html(raw);
  return content.text.trim().length <= LEAST_SHARE * whole.text.length ? whole : content;
}
function looksLikeHtml(text) {
  if (hasTags(text)) return true;
  const mayBeEscaped = text.includes("&lt;") || text.includes("&#");
  return mayBeEscaped && hasTags(parseHtml(text, { preformatted: true }).text.text);
}
function toDescription(text) {
  return looksLikeHtml(text) ? html(text) : text;
}
var LEAST_SHARE;
var init_html = __esm({
  "src/html/index.ts"() {
    "use strict";
    init_errors();
    init_composition();
    init_detection();
    init_document();
    init_microdata();
    init_xml();
    LEAST_SHARE = 0.05;
  }
});

// src/source-text/joined-text.ts
var JoinedText;
var init_joined_text = __esm({
  "src/source-text/joined-text.ts"() {
    "use strict";
    init_builder();
    JoinedText = class {
      origins = [];
      #builder = new SourceTextBuilder();
      #source = "";
      #endsLine = false;
      get isEmpty() {
        return this.#builder.isEmpty;
      }
      /** Whether what has been joined so far ends with a line end. */
      get endsLine() {
        return this.#endsLine;
      }
      /** Appends a text that stands in none of the strings. */
      write(text) {
        this.#builder.add(text, this.#source.length, this.#source.length);
        this.#noteEnd(text);
      }
      /** Appends a piece of the string at `path` that begins at `offset` there, as it stands or as it was read. */
      append(piece, path, offset) {
        const { source, text } = typeof piece === "string" ? { source: piece, text: piece } : piece;
        const start = this.#source.length;
        const end = start + source.length;
        this.#source += source;
        this.origins.push({ path, start, end, offset });
        if (typeof piece === "string") this.#builder.add(piece, start, end);
        else this.#builder.append(piece, start);
        this.#noteEnd(text);
      }
      finish() {
        return this.#builder.finish(this.#source);
      }
      #noteEnd(text) {
        if (text !== "") this.#endsLine = text.endsWith("\n");
      }
    };
  }
});

// src/ats/company-blocks.ts
function splitCompanyBlocks(raw, classes) {
  const parts = [];
  let at = 0;
  let depth = 0;
  let start = 0;
  for (const { 0: found, 1: slash, index } of raw.matchAll(DIV_TAG)) {
    if (slash === "/") {
      if (depth === 0) continue;
      depth--;
      if (depth > 0) continue;
      parts.push({ start, end: index + found.length, isCompany: true });
      at = index + found.length;
    } else if (depth > 0) depth++;
    else if (classes.some((name) => found.includes(name))) {
      if (index > at) parts.push({ start: at, end: index, isCompany: false });
      start = index;
      depth = 1;
    }
  }
  const rest = depth > 0 ? start : at;
  if (rest < raw.length) parts.push({ start: rest, end: raw.length, isCompany: false });
  return parts;
}
var DIV_TAG;
var init_company_blocks = __esm({
  "src/ats/company-blocks.ts"() {
    "use strict";
    DIV_TAG = /(?:<|&lt;)(\/?)div\b[\s\S]{0,2000}?(?:>|&gt;)/gi;
  }
});

// src/ats/headings.ts
var SECTION_HEADINGS, ROLE_HEADING;
var init_headings = __esm({
  "src/ats/headings.ts"() {
    "use strict";
    SECTION_HEADINGS = {
      company: "Company description",
      duties: "Responsibilities",
      requirements: "Requirements",
      "nice-to-have": "Preferred qualifications",
      benefits: "Benefits"
    };
    ROLE_HEADING = "About the role";
  }
});

// src/ats/repetition.ts
function linesOf({ raw, isMarkup }) {
  const text = isMarkup || looksLikeHtml(raw) ? html(raw).text : raw;
  const lines = text.split("\n").map(
    (line) => line.toLowerCase().match(/[\p{L}\p{N}+#]+/gu)?.join(" ") ?? ""
  );
  return lines.map((line) => line.replace(/^# /, "")).filter((line) => line !== "" && line !== "#");
}
var SURE_WORDS, Repetition;
var init_repetition = __esm({
  "src/ats/repetition.ts"() {
    "use strict";
    init_html();
    SURE_WORDS = 8;
    Repetition = class {
      #texts = [];
      /** How many of the texts are in what follows. */
      #counted = 0;
      #lines = /* @__PURE__ */ new Set();
      #words = "";
      add(text) {
        this.#texts.push(text);
      }
      /** Whether all lines of a text, or its words in their order, have been read. */
      holds(text) {
        if (this.#texts.length === 0) return false;
        for (; this.#counted < this.#texts.length; this.#counted++) {
          const before = this.#texts[this.#counted];
          if (before === void 0) continue;
          const lines2 = linesOf(before);
          for (const line of lines2) this.#lines.add(line);
          this.#words += ` ${lines2.join(" ")} `;
        }
        const lines = linesOf(text);
        if (lines.every((line) => this.#lines.has(line))) return true;
        const words2 = lines.join(" ");
        return words2.split(" ").length >= SURE_WORDS && this.#words.includes(` ${words2} `);
      }
    };
  }
});

// src/ats/description.ts
function describePosting(posting, { texts }, lead) {
  const writer = new DescriptionWriter(lead);
  for (const text of texts) {
    if ("list" in text) writer.addList(posting, text);
    else writer.addField(posting, text);
  }
  return writer;
}
function withoutLead(text, { path, offset, raw }) {
  if (text.path !== path || text.offset !== offset) return text;
  return { ...text, raw: text.raw.slice(raw.length), offset: offset + raw.length };
}
var DescriptionWriter;
var init_description = __esm({
  "src/ats/description.ts"() {
    "use strict";
    init_errors();
    init_html();
    init_joined_text();
    init_company_blocks();
    init_headings();
    init_repetition();
    init_texts();
    DescriptionWriter = class {
      text = new JoinedText();
      leftOut = [];
      #repetition = new Repetition();
      #lead;
      constructor(lead) {
        this.#lead = lead;
      }
      addList(posting, texts) {
        for (const element of listElements(posting, texts)) {
          const contents = findTexts(element, [texts.content].flat());
          if (contents.length > 0 && contents.every((text) => this.#repetition.holds(text))) continue;
          const [heading] = findTexts(element, [texts.heading].flat());
          if (heading !== void 0) this.#addHeading(heading);
          for (const text of contents) this.#addText(text);
        }
      }
      addField(posting, field) {
        const found = this.#readField(posting, field);
        const texts = field.section === void 0 ? found : found.filter((text) => !this.#repetition.holds(text));
        if (texts.length === 0) return;
        const [heading] = field.heading === void 0 ? [] : findTexts(posting, [field.heading]);
        if (heading !== void 0) this.#addHeading(heading);
        else if (field.caption !== void 0) this.#addHeading(field.caption);
        else if (field.section !== void 0) this.#addHeading(SECTION_HEADINGS[field.section]);
        for (const text of texts) this.#addBlocks(text, field.companyBlocks ?? []);
      }
      /** A section is not worth the posting: one that is no text is left out. */
      #readField(posting, { paths, section }) {
        try {
          return findTexts(posting, paths);
        } catch (error) {
          if (section === void 0 || !(error instanceof JobsiftError)) throw error;
          this.leftOut.push(error.detail);
          return [];
        }
      }
      /** What follows the company's words and has no heading of its own gets one, so that it is not taken for more of them. */
      #addBlocks(text, companyBlocks) {
        const parts = companyBlocks.some((name) => text.raw.includes(name)) ? splitCompanyBlocks(text.raw, companyBlocks) : [];
        if (parts.length < 2) {
          this.#addText(text);
          return;
        }
        let isBehindCompany = false;
        for (const { start, end, isCompany } of parts) {
          const part = { ...text, raw: text.raw.slice(start, end), offset: text.offset + start };
          const shown = html(part.raw).text.trimStart();
          if (shown === "") continue;
          if (isCompany) this.#addHeading(SECTION_HEADINGS.company);
          else if (isBehindCompany && !shown.startsWith("#")) this.#addHeading(ROLE_HEADING);
          this.#addText(part);
          isBehindCompany = isCompany;
        }
      }
      /** @param heading One of ours, or a text of the payload. */
      #addHeading(heading) {
        this.#beginBlock();
        this.text.write("# ");
        if (typeof heading === "string") this.text.write(heading);
        else this.#append(heading);
        this.text.write("\n");
      }
      #addText(text) {
        const rest = this.#lead === void 0 ? text : withoutLead(text, this.#lead);
        if (rest.raw.trim() === "") return;
        if (!this.text.endsLine) this.#beginBlock();
        this.#append(rest);
        this.#repetition.add(rest);
      }
      #beginBlock() {
        if (!this.text.isEmpty) this.text.write("\n\n");
      }
      #append({ path, raw, offset, isMarkup }) {
        this.text.append(isMarkup || looksLikeHtml(raw) ? html(raw) : raw, path, offset);
      }
    };
  }
});

// src/ats/posting.ts
function readPosting(posting, id, name, vendor, { requireText, maxChars }) {
  const path = posting.path || "$";
  try {
    if (!hasMembers(posting.value)) throw malformed(posting, "an object");
    if (maxChars !== void 0) refuseLongPosting(posting, vendor, maxChars);
    const leftOut = [];
    const lead = vendor.titleLeads === true ? readLead(posting, vendor) : void 0;
    const title = lead === void 0 ? readTitle(posting, vendor) : titleOf(lead);
    const company = readCompany(posting, vendor, leftOut);
    const { text: description, leftOut: leftOutOfText } = describePosting(posting, vendor, lead);
    leftOut.push(...leftOutOfText);
    if (id === void 0) leftOut.push(...unusableIds(posting, vendor));
    const hasText = !description.isEmpty;
    if (!hasText && requireText === true) {
      throw new JobsiftError("invalid-record", `${path} carries no description; use ${vendor.instead}`);
    }
    if (!hasText && title === void 0) {
      throw new JobsiftError("invalid-record", `${path} has neither a title nor a description`);
    }
    return {
      post: {
        ...id !== void 0 && { id },
        ...title !== void 0 && { title: title.text },
        ...hasText && { description: description.finish() },
        ...company !== void 0 && { company: decodeMarkup(company).text }
      },
      vendor: name,
      path,
      ...title !== void 0 && { title: title.origin },
      origins: description.origins,
      ...leftOut.length > 0 && { leftOut }
    };
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const message = `${name}: ${error.detail}`;
    return { ...id !== void 0 && { id }, error: { code: error.code, message, path } };
  }
}
function idOfPosting(posting, { id }) {
  for (const path of id) {
    const usable = toUsableId(follow(posting, path)?.value);
    if (usable !== void 0) return usable;
  }
  return void 0;
}
function toUsableId(value) {
  if (value instanceof MarkupText) return value.text === "" ? void 0 : value.text;
  if (typeof value === "string") return value === "" ? void 0 : value;
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : void 0;
  if (typeof value === "bigint") return String(value);
  if (!hasMembers(value)) return void 0;
  for (const member of ID_MEMBERS) if (member in value) return toUsableId(value[member]);
  return void 0;
}
function unusableIds(posting, { id }) {
  const found = id.map((path) => follow(posting, path)).find((one) => one !== void 0 && one.value !== null && one.value !== "");
  if (found === void 0) return [];
  const received = typeof found.value === "number" ? "a number beyond 2^53" : describeValue(found.value);
  return [wrongValue(found.path || "$", "a string or a number", received)];
}
function readCompany(posting, vendor, leftOut) {
  try {
    return findTexts(posting, vendor.company)[0];
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    leftOut.push(error.detail);
    return void 0;
  }
}
function readTitle(posting, vendor) {
  const [found] = findTexts(posting, vendor.title);
  return found === void 0 ? void 0 : titleOf(found);
}
function titleOf(found) {
  const { text, decoded } = decodeMarkup(found);
  return { text, origin: { path: found.path, offset: found.offset, ...decoded !== void 0 && { decoded } } };
}
function readLead(posting, { texts }) {
  const [first] = texts.flatMap((text) => "paths" in text ? findTexts(posting, text.paths) : []);
  if (first === void 0) return void 0;
  const opening = /^(?:\s|<p>)*/.exec(first.raw)?.[0].length ?? 0;
  const length = first.raw.slice(opening).search(LINE_END);
  const end = length < 0 ? first.raw.length : opening + length;
  return { ...first, raw: first.raw.slice(0, end), isMarkup: true };
}
function decodeMarkup({ raw, isMarkup }) {
  if (!isMarkup || !/[&<]/.test(raw)) return { text: raw };
  const decoded = html(raw);
  return { text: decoded.text, decoded };
}
var ID_MEMBERS, LINE_END;
var init_posting = __esm({
  "src/ats/posting.ts"() {
    "use strict";
    init_errors();
    init_html();
    init_description();
    init_paths();
    init_texts();
    ID_MEMBERS = ["$oid", "$numberLong", "$numberInt", "$uuid", "$binary", "base64", "@value", "value", "#text"];
    LINE_END = /\n|<(?:p|br|div|ul|ol|h[1-6])\b|<\/p>/i;
  }
});

// src/ats/identity.ts
function fingerprintOf({ id, title, description }) {
  if (id == null) return void 0;
  const text = typeof description === "object" ? description?.text ?? "" : description ?? "";
  return `${typeof id}\0${id}\0${title ?? ""}\0${text.length}\0${hashOf(text)}`;
}
function hashOf(text) {
  let high = 3735928559;
  let low = 1103547991;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
  low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
var init_identity = __esm({
  "src/ats/identity.ts"() {
    "use strict";
  }
});

// src/ats/vendors.ts
var LINKS, TABLE, VENDORS, VENDOR_NAMES;
var init_vendors = __esm({
  "src/ats/vendors.ts"() {
    "use strict";
    LINKS = {
      postings: [],
      marks: [],
      id: ["id"],
      title: ["title"],
      company: [],
      texts: [],
      instead: "the page of each job"
    };
    TABLE = {
      greenhouse: {
        postings: ["jobs", ""],
        marks: [
          ["absolute_url", "internal_job_id"],
          ["content", "departments"],
          ["absolute_url", "content"]
        ],
        id: ["id"],
        title: ["title"],
        company: ["company_name"],
        texts: [{ paths: ["content"], companyBlocks: ["content-intro", "content-conclusion"] }],
        instead: "the list with ?content=true, or the single job"
      },
      lever: {
        postings: [""],
        marks: [
          ["hostedUrl", "text"],
          ["text", "categories", "createdAt"],
          ["descriptionPlain", "lists"]
        ],
        id: ["id"],
        title: ["text"],
        company: [],
        // The description holds the opening and the body already.
        texts: [
          { paths: ["description", "descriptionPlain"] },
          { list: "lists", heading: "text", content: "content" },
          // What it closes with must not count under the heading of the last list.
          { paths: ["additional", "additionalPlain"], section: "company" }
        ],
        instead: "the postings with mode=json"
      },
      ashby: {
        postings: ["jobs", ""],
        marks: [
          ["descriptionHtml", "jobUrl"],
          ["descriptionHtml", "isListed"],
          ["descriptionHtml", "descriptionPlain"],
          ["descriptionPlain", "jobUrl"],
          ["jobUrl", "isListed"]
        ],
        id: ["id"],
        title: ["title"],
        company: [],
        texts: [{ paths: ["descriptionHtml", "descriptionPlain"] }],
        instead: "the job board endpoint"
      },
      recruitee: {
        postings: ["offers", "offer"],
        marks: [["careers_url"], ["slug", "options_cv"], ["translations"], ["description", "requirements"]],
        id: ["id", "guid"],
        title: ["title", "translations.en.title"],
        company: ["company_name"],
        texts: [
          { paths: ["description", "translations.en.description"] },
          { paths: ["requirements", "translations.en.requirements"], section: "requirements" }
        ],
        instead: "the offers endpoint"
      },
      workable: {
        postings: ["jobs", "results", ""],
        marks: [["shortcode"]],
        id: ["shortcode", "id"],
        title: ["title"],
        company: [],
        texts: [
          { paths: ["full_description", "description"] },
          { paths: ["requirements"], section: "requirements" },
          { paths: ["benefits"], section: "benefits" }
        ],
        instead: "the widget with ?details=true, or the single job"
      },
      smartrecruiters: {
        postings: ["content", ""],
        marks: [["jobAd"], ["refNumber", "releasedDate"], ["typeOfEmployment", "releasedDate"]],
        id: ["id", "uuid"],
        title: ["name"],
        company: ["company.name"],
        texts: [
          { paths: ["jobAd.sections.companyDescription.text"], section: "company" },
          { paths: ["jobAd.sections.jobDescription.text"], section: "duties" },
          { paths: ["jobAd.sections.qualifications.text"], section: "requirements" },
          { paths: ["jobAd.sections.additionalInformation.text"], section: "company" }
        ],
        instead: "the single posting"
      },
      teamtailor: {
        postings: ["items", "data"],
        marks: [["_jobposting"], ["content_html"], ["attributes.body"]],
        id: ["id"],
        title: ["title", "attributes.title"],
        company: ["_jobposting.hiringOrganization.name"],
        texts: [{ paths: ["content_html", "_jobposting.description", "attributes.body"] }],
        instead: "jobs.json of the career site, or the API with the attribute body"
      },
      bamboohr: {
        postings: ["result.jobOpening", "result"],
        marks: [["jobOpeningName"]],
        id: ["id", "jobOpeningShareUrl"],
        title: ["jobOpeningName"],
        company: [],
        texts: [{ paths: ["description"] }],
        instead: "the detail of each job"
      },
      workday: {
        postings: ["jobPostingInfo", "jobPostings"],
        marks: [["jobDescription"], ["externalPath", "title"], ["jobReqId"]],
        id: ["jobReqId", "id", "externalPath"],
        title: ["title"],
        company: [],
        texts: [{ paths: ["jobDescription"] }],
        instead: "the detail at externalPath"
      },
      pinpoint: {
        postings: ["data"],
        marks: [["key_responsibilities"], ["skills_knowledge_expertise"]],
        id: ["id"],
        title: ["title"],
        company: [],
        texts: [
          { paths: ["description"] },
          { paths: ["key_responsibilities"], heading: "key_responsibilities_header", section: "duties" },
          { paths: ["skills_knowledge_expertise"], heading: "skills_knowledge_expertise_header", section: "requirements" },
          { paths: ["benefits"], heading: "benefits_header", section: "benefits" }
        ],
        instead: "postings.json"
      },
      oracle: {
        postings: ["items", "items[0].requisitionList", "requisitionList", ""],
        marks: [["ExternalDescriptionStr"], ["ExternalQualificationsStr"], ["PrimaryLocation", "Title"]],
        id: ["Id"],
        title: ["Title"],
        company: [],
        texts: [
          { paths: ["ExternalDescriptionStr", "ShortDescriptionStr"] },
          { paths: ["ExternalResponsibilitiesStr"], section: "duties" },
          { paths: ["ExternalQualificationsStr"], section: "requirements" }
        ],
        instead: "the details of the requisition"
      },
      eightfold: {
        postings: ["positions", ""],
        marks: [["job_description", "canonicalPositionUrl"]],
        id: ["id"],
        title: ["name"],
        company: [],
        texts: [{ paths: ["job_description"] }],
        instead: "the single position"
      },
      rippling: {
        postings: ["items", ""],
        marks: [["uuid", "workLocation"]],
        id: ["uuid"],
        title: ["name"],
        company: [],
        texts: [{ paths: ["description.company"], section: "company" }, { paths: ["description.role"] }],
        instead: "the single job"
      },
      jsonld: {
        // Postings are found by their @type, wherever they stand.
        postings: [],
        marks: [],
        id: ["identifier.value", "identifier", "url"],
        title: ["title", "name"],
        company: ["hiringOrganization.name", "hiringOrganization"],
        texts: [
          { paths: ["description"] },
          { paths: ["responsibilities"], section: "duties" },
          { paths: ["qualifications"], section: "requirements" },
          { paths: ["skills"], section: "requirements" },
          { paths: ["experienceRequirements"], section: "requirements" },
          { paths: ["educationRequirements"], section: "requirements" }
        ],
        instead: "a page whose JobPosting has a description"
      },
      paylocity: {
        postings: ["Jobs"],
        marks: [["JobId", "JobTitle"]],
        id: ["JobId"],
        title: ["JobTitle"],
        company: [],
        texts: [{ paths: ["Description"] }],
        variable: "window.pageData",
        instead: "the page of each job"
      },
      phenom: {
        postings: ["eagerLoadRefineSearch.data.jobs", "refineSearch.data.jobs", "jobDetail.data.job"],
        marks: [["jobSeqNo"]],
        id: ["jobId", "jobSeqNo"],
        title: ["title"],
        company: [],
        texts: [{ paths: ["description", "descriptionTeaser"] }],
        variable: "phApp.ddo",
        instead: "the page of each job"
      },
      icims: { ...LINKS, link: /\/jobs\/(\d+)\/[^/?]+\/job\b/ },
      jobvite: { ...LINKS, link: /\/job\/(o\w{6,})(?:$|[?#])/ },
      hrmdirect: { ...LINKS, link: /\bjob-opening\.php\?req=(\d+)/ },
      personio: {
        postings: ["position"],
        isXml: true,
        marks: [["jobDescriptions"], ["recruitingCategory"]],
        id: ["id"],
        title: ["name"],
        company: ["subcompany"],
        texts: [{ list: "jobDescriptions.jobDescription", heading: "name", content: "value" }],
        instead: "the XML feed of the career site"
      },
      indeed: {
        postings: ["job"],
        isXml: true,
        marks: [["referencenumber"], ["requisitionid"], ["title", "description", "company"]],
        id: ["requisitionid", "referencenumber"],
        title: ["title"],
        company: ["company"],
        texts: [{ paths: ["description"] }],
        instead: "a feed with descriptions"
      },
      feed: {
        postings: ["item", "entry"],
        isXml: true,
        marks: [["title"]],
        id: ["guid", "id", "link"],
        title: ["title"],
        company: ["company", "tt:company_name", "job_listing:company"],
        texts: [{ paths: ["content:encoded", "description", "content", "summary"] }],
        instead: "a feed with descriptions"
      },
      hackernews: {
        postings: ["children", "hits", ""],
        marks: [
          ["text", "children"],
          ["comment_text", "objectID"],
          ["text", "parent_id", "story_id"]
        ],
        id: ["id", "objectID"],
        title: [],
        company: [],
        texts: [{ paths: ["text", "comment_text"] }],
        titleLeads: true,
        // Replies, and what its author or a moderator has taken away.
        skips: ({ text, comment_text: comment = text, parent_id: parent, story_id: story }) => typeof comment !== "string" || comment === "" || story != null && parent != null && parent !== story,
        instead: "the thread with its comments"
      },
      jobboard: {
        // Postings are found by the names of their members, wherever they stand.
        postings: [],
        marks: [],
        id: [],
        title: [],
        company: [],
        texts: [],
        instead: "an endpoint with descriptions"
      }
    };
    VENDORS = TABLE;
    VENDOR_NAMES = Object.keys(TABLE);
  }
});

// src/ats/options.ts
function checkOptions(options) {
  if (!hasMembers(options)) throw mustBe("invalid-option", "options", "an object", describeValue(options));
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) {
      throw noSuch("invalid-option", "option", name, oneOf(Object.keys(OPTIONS)));
    }
    const [allowed, holds] = OPTIONS[name];
    if (value !== void 0 && !holds(value)) throw mustBe("invalid-option", name, allowed, quoteValue(value));
  }
}
var OPTIONS;
var init_options = __esm({
  "src/ats/options.ts"() {
    "use strict";
    init_errors();
    init_paths();
    init_vendors();
    OPTIONS = {
      vendor: [oneOf(VENDOR_NAMES), (value) => VENDOR_NAMES.some((name) => name === value)],
      fields: ["an object with paths by field", hasMembers],
      requireText: ["true or false", (value) => typeof value === "boolean"],
      maxChars: ["a number from 0", (value) => typeof value === "number" && value >= 0]
    };
  }
});

// src/ats/plain-values.ts
function plainValueOf(posting, envelope) {
  const outer = toPlain(posting.value);
  if (envelope === void 0 || !hasMembers(outer)) return outer;
  const inner = follow(posting, envelope)?.value;
  return hasMembers(inner) ? { ...outer, ...inner } : outer;
}
function toPlain(value) {
  if (value instanceof MarkupText) return value.text;
  if (!hasMembers(value) || value instanceof PlacedValue) return value instanceof PlacedValue ? value.value : value;
  const isRow = Object.values(value).some((member) => member instanceof PlacedValue || member instanceof MarkupText);
  if (!isRow && markupOf(value) === void 0) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toPlainMember(member)]));
}
function toPlainMember(member) {
  return Array.isArray(member) ? member.map(toPlain) : toPlain(member);
}
var init_plain_values = __esm({
  "src/ats/plain-values.ts"() {
    "use strict";
    init_paths();
  }
});

// src/ats/jsonld.ts
function findJobPostings(root, graphsLeft = MOST_GRAPHS) {
  const found = [];
  for (const element of eachElement(root, hasMembers)) {
    const { "@type": type, "@graph": graph } = element.value;
    if (isJobPosting(type)) found.push(element);
    else if (graph !== void 0 && graphsLeft > 0) {
      for (const one of findJobPostings({ path: `${element.path}.@graph`, value: graph }, graphsLeft - 1))
        found.push(one);
    }
  }
  return found;
}
function isJobPosting(type) {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === "string" && /(^|[/:])JobPosting$/.test(one));
}
function parseJsonLeniently(script) {
  const bare = withoutGuards(script);
  const mended = repairJson(bare);
  for (const text of mended === bare ? [bare] : [bare, mended]) {
    try {
      return JSON.parse(text);
    } catch {
    }
  }
  return void 0;
}
function withoutGuards(script) {
  const opened = script.trim().replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, "");
  const end = /(?:\]\]>|-->)\s*(?:\*\/)?$/.exec(opened)?.index;
  return end === void 0 ? opened : opened.slice(0, end).replace(/\/[/*]\s*$/, "");
}
function repairJson(json) {
  let inString = false;
  return json.replace(JSON_STRING_PART, (found) => {
    if (found === '"') inString = !inString;
    if (!inString || found === '"' || found.length > 1) return found;
    return found === "\\" ? "" : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
var MOST_GRAPHS, JSON_STRING_PART;
var init_jsonld = __esm({
  "src/ats/jsonld.ts"() {
    "use strict";
    init_paths();
    MOST_GRAPHS = 4;
    JSON_STRING_PART = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|"|[\p{Cc}]/gu;
  }
});

// src/ats/mismatch.ts
function describeMismatch(payload, wanted) {
  const { path, allowed, value } = wanted === void 0 ? ofNobody(payload) : describeDeparture(payload, wanted);
  const received = describePayload(value);
  const vendor = wanted === void 0 ? "" : `${wanted}: `;
  return new JobsiftError("invalid-data", vendor + wrongValue(path, allowed, received), { path, received, allowed });
}
function ofNobody(payload) {
  return {
    path: "payload",
    allowed: `of a known vendor (${VENDOR_NAMES.join(", ")}), or one whose titles and texts the option "fields" names`,
    value: payload
  };
}
function describeDeparture(payload, name) {
  const { postings, marks, variable, link } = VENDORS[name];
  const ofPayload = (allowed) => ({ path: "payload", allowed, value: payload });
  if (link !== void 0) return ofPayload("a page of links to jobs");
  if (variable !== void 0 && typeof payload === "string") return ofPayload(`a page whose script sets ${variable}`);
  if (name === "jsonld") return ofPayload("JSON or a page with a JobPosting of schema.org, by @type");
  const found = postings.map((path) => follow({ path: "$", value: payload }, path)).find((one) => one !== void 0);
  const places = postings.map((path) => path === "" ? "$" : path).join(" or ");
  if (found === void 0 || found.path === "$") return ofPayload(`what has its postings in ${places}`);
  const [first = found] = eachElement(found);
  const members = marks.map((group) => group.join(" and ")).join(", or ");
  return { path: first.path, allowed: `an object with ${members}`, value: first.value };
}
var init_mismatch = __esm({
  "src/ats/mismatch.ts"() {
    "use strict";
    init_errors();
    init_paths();
    init_payload();
    init_vendors();
  }
});

// src/ats/pages.ts
function findPagePostings(page) {
  const found = [];
  let broken = 0;
  for (const [index, script] of findJsonLdScripts(page).entries()) {
    if (!script.includes("JobPosting")) continue;
    const value = parseJsonLeniently(script);
    if (value === void 0) broken++;
    else for (const posting of findJobPostings({ path: `script[${index}]$`, value })) found.push(posting);
    if (broken === MOST_BROKEN_SCRIPTS) break;
  }
  return found;
}
function findMarkedPostings(page) {
  return findMicrodata(page, "JobPosting").map((item) => ({ path: "", value: describedValue(item, page) }));
}
function describedValue(found, page) {
  if ("start" in found) return new MarkupText(page.slice(found.start, found.end), found.start);
  return Object.fromEntries(
    Object.entries(found.properties).map(([name, value]) => [name, describedValue(value, page)])
  );
}
function* readScripts(page) {
  for (const [index, script] of findDataScripts(page).slice(0, MOST_SCRIPTS).entries()) {
    for (const value of valuesIn(script)) yield { path: `data[${index}]$`, value };
  }
}
function* valuesIn(script) {
  const assigned = /(?:^|=|\()\s*(?=[{[]\s*["{[])/g;
  let values = 0;
  for (let match = assigned.exec(script); match !== null && values < MOST_VALUES; match = assigned.exec(script)) {
    const start = match.index + match[0].length;
    const end = endOfObject(script, start);
    values++;
    try {
      yield JSON.parse(script.slice(start, end));
      assigned.lastIndex = end;
    } catch {
    }
  }
}
function readVariable(page, name) {
  const assigned = page.indexOf(`${name} = `);
  const start = assigned < 0 ? -1 : page.indexOf("{", assigned);
  if (start < 0) return void 0;
  try {
    return { path: name, value: JSON.parse(page.slice(start, endOfObject(page, start))) };
  } catch {
    return void 0;
  }
}
function endOfObject(page, start) {
  const sign = /["{}[\]]|\\./gs;
  sign.lastIndex = start;
  let depth = 0;
  let inString = false;
  for (let found = sign.exec(page); found !== null; found = sign.exec(page)) {
    if (found[0] === '"') inString = !inString;
    else if (!inString && (found[0] === "{" || found[0] === "[")) depth++;
    else if (!inString && (found[0] === "}" || found[0] === "]")) depth--;
    if (depth === 0) return sign.lastIndex;
  }
  return page.length;
}
function findLinkedPostings(page, address) {
  const opening = /<a\b[^<>]*>/gi;
  const found = [];
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const href = /\bhref=(?:"([^"]*)"|'([^']*)')/i.exec(match[0]);
    const id = address.exec(href?.[1] ?? href?.[2] ?? "")?.[1];
    const title = id === void 0 ? void 0 : titleAt(page, opening.lastIndex);
    if (title !== void 0) found.push({ path: "", value: { id, title } });
  }
  return found;
}
function titleAt(page, start) {
  const closing = /<\/(?:a|td|li|h[1-6])\b|<a\b/gi;
  closing.lastIndex = start;
  const end = closing.exec(page)?.index ?? page.length;
  const heading = /<h[1-6]\b[^<>]*>/i.exec(page.slice(start, end));
  const from = heading === null ? start : start + heading.index + heading[0].length;
  const text = page.slice(from, end).trim();
  return text === "" ? void 0 : new MarkupText(text, from + page.slice(from, end).indexOf(text));
}
var MOST_BROKEN_SCRIPTS, MOST_SCRIPTS, MOST_VALUES;
var init_pages = __esm({
  "src/ats/pages.ts"() {
    "use strict";
    init_html();
    init_jsonld();
    init_paths();
    MOST_BROKEN_SCRIPTS = 100;
    MOST_SCRIPTS = 60;
    MOST_VALUES = 20;
  }
});

// src/ats/xml.ts
function findXmlElements(source, names) {
  const found = [];
  const collect = ({ children }) => {
    for (const child of children) {
      if (names.includes(child.name)) found.push({ path: "", value: valueOfElement(child, source) });
      else collect(child);
    }
  };
  collect(readXml(source));
  return found;
}
function valueOfElement(element, source) {
  if (element.children.length === 0) return markupTextOf(source, element);
  const members = {};
  for (const child of element.children) {
    const value = valueOfElement(child, source);
    const before = Object.hasOwn(members, child.name) ? members[child.name] : void 0;
    if (before === void 0) members[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else members[child.name] = [before, value];
  }
  return elementValue(members, markupTextOf(source, element));
}
function markupTextOf(source, { start, end }) {
  const content = source.slice(start, end);
  const text = content.trim();
  const offset = start + content.indexOf(text);
  if (!text.startsWith(CDATA.open) || !text.endsWith(CDATA.close)) return new MarkupText(text, offset);
  return new MarkupText(text.slice(CDATA.open.length, -CDATA.close.length), offset + CDATA.open.length);
}
var CDATA;
var init_xml2 = __esm({
  "src/ats/xml.ts"() {
    "use strict";
    init_html();
    init_paths();
    CDATA = { open: "<![CDATA[", close: "]]>" };
  }
});

// src/ats/recognition.ts
function recognise(payload, wanted, root = "$") {
  const found = typeof payload === "string" ? recogniseText(payload, wanted) : recogniseValue({ path: root, value: payload }, wanted);
  if (found === void 0) throw describeMismatch(payload, wanted);
  return found;
}
function recogniseVendor(root) {
  return recogniseMarked(root, void 0);
}
function recogniseText(payload, wanted) {
  const kind = textKindOf(payload);
  if (kind === "json") return recogniseValue({ path: "$", value: parsePayload(payload) }, wanted);
  if (wanted !== void 0 && XML_VENDORS.includes(wanted)) return recogniseXml(payload, wanted);
  if (kind === "page") return recognisePage(payload, wanted);
  try {
    return recogniseXml(payload, wanted) ?? recognisePage(payload, wanted);
  } catch (error) {
    const found = recognisePage(payload, wanted);
    if (found !== void 0) return found;
    throw error;
  }
}
function recogniseValue(root, wanted) {
  return recogniseMarked(root, wanted) ?? recogniseNamed(root, wanted);
}
function recogniseMarked(root, wanted) {
  const described = isAsked("jsonld", wanted) ? findJobPostings(root) : [];
  if (described.length > 0) return ofVendor("jsonld", described);
  for (const name of wanted === void 0 ? MARKED_VENDORS : [wanted]) {
    const postings = postingsOfVendor(root, VENDORS[name]);
    if (postings !== void 0) return ofVendor(name, postings);
  }
  return void 0;
}
function recogniseNamed(root, wanted, named = {}) {
  const postings = isAsked(GENERIC, wanted) ? findNamedPostings(root, named) : void 0;
  return postings && { name: GENERIC, postings };
}
function ofVendor(name, postings) {
  return { name, postings: eachOfVendor(VENDORS[name], postings) };
}
function* eachOfVendor(vendor, postings) {
  for (const posting of postings) {
    if (hasMembers(posting.value) && vendor.skips?.(posting.value) === true) continue;
    yield { posting, vendor };
  }
}
function recogniseXml(payload, wanted) {
  for (const name of XML_VENDORS) {
    if (!isAsked(name, wanted)) continue;
    const postings = findXmlElements(payload, VENDORS[name].postings);
    if (postings.some(({ value }) => hasMarks(value, VENDORS[name]))) return ofVendor(name, postings);
  }
  return void 0;
}
function recognisePage(page, wanted) {
  const described = isAsked("jsonld", wanted) ? findPagePostings(page) : [];
  if (described.length > 0) return ofVendor("jsonld", described);
  const marked = isAsked("jsonld", wanted) ? findMarkedPostings(page) : [];
  if (marked.length > 0) return ofVendor("jsonld", marked);
  for (const name of VENDOR_NAMES) {
    if (!isAsked(name, wanted)) continue;
    const { variable, link } = VENDORS[name];
    const value = variable === void 0 ? void 0 : readVariable(page, variable);
    const postings = value === void 0 ? void 0 : postingsOfVendor(value, VENDORS[name]);
    if (postings !== void 0) return ofVendor(name, postings);
    const linked = link === void 0 ? [] : findLinkedPostings(page, link);
    if (linked.length > 0) return ofVendor(name, linked);
  }
  return isAsked(GENERIC, wanted) ? recogniseScripts(page) : void 0;
}
function recogniseScripts(page) {
  for (const root of readScripts(page)) {
    const found = recogniseNamed(root)?.postings ?? [];
    const whole = [...found].filter(
      ({ posting, vendor }) => vendor.title.length > 0 && vendor.texts.some((text) => "paths" in text && textLength(posting, text.paths) >= LEAST_SCRIPT_TEXT)
    );
    if (whole.length > 0) return { name: GENERIC, postings: whole };
  }
  return void 0;
}
function textLength(posting, paths) {
  return measureText(paths.map((path) => follow(posting, path)?.value).find((value) => value !== void 0));
}
function isAsked(name, wanted) {
  return wanted === void 0 || wanted === name;
}
function postingsOfVendor(root, vendor) {
  for (const path of vendor.postings) {
    const found = follow(root, path);
    if (found === void 0 || !(Array.isArray(found.value) || hasMembers(found.value))) continue;
    const values = Array.isArray(found.value) ? found.value : [found.value];
    if (values.length === 0 || values.slice(0, MOST_LOOKED_AT).some((value) => hasMarks(value, vendor))) {
      return eachElement(found);
    }
  }
  return void 0;
}
function hasMarks(value, { marks }) {
  return hasMembers(value) && marks.some((members) => members.every((member) => hasMember(value, member)));
}
function hasMember(value, path) {
  return Object.hasOwn(value, path) || path.includes(".") && follow({ path: "$", value }, path) !== void 0;
}
var GENERIC, XML_VENDORS, MARKED_VENDORS, LEAST_SCRIPT_TEXT, MOST_LOOKED_AT;
var init_recognition = __esm({
  "src/ats/recognition.ts"() {
    "use strict";
    init_generic();
    init_jsonld();
    init_mismatch();
    init_pages();
    init_paths();
    init_payload();
    init_texts();
    init_vendors();
    init_xml2();
    GENERIC = "jobboard";
    XML_VENDORS = VENDOR_NAMES.filter((name) => VENDORS[name].isXml);
    MARKED_VENDORS = VENDOR_NAMES.filter((name) => !VENDORS[name].isXml);
    LEAST_SCRIPT_TEXT = 80;
    MOST_LOOKED_AT = 1e3;
  }
});

// src/ats/posts.ts
function* eachPosting(payload, options = {}) {
  checkOptions(options);
  const { name, postings } = openPayload(payload, options);
  yield* readEach(name, postings, options);
}
function* readEach(name, postings, options) {
  const seen = /* @__PURE__ */ new Set();
  for (const { posting, vendor, envelope } of postings) {
    const id = idOfPosting(posting, vendor);
    const item = readPosting(posting, id, name, vendor, options);
    const identity = "post" in item ? fingerprintOf(item.post) : void 0;
    if (identity !== void 0 && seen.has(identity)) continue;
    if (identity !== void 0) seen.add(identity);
    yield { item, value: plainValueOf(posting, envelope) };
  }
}
function openPayload(payload, { fields, vendor: wanted }) {
  if (fields === void 0) return recognise(payload, wanted);
  const vendor = vendorOf(fields);
  return { name: "fields", postings: eachOf(vendor, namedPostings(payload, fields)) };
}
function* eachOf(vendor, postings) {
  for (const posting of postings) yield { posting, vendor };
}
var init_posts = __esm({
  "src/ats/posts.ts"() {
    "use strict";
    init_fields();
    init_identity();
    init_options();
    init_plain_values();
    init_posting();
    init_recognition();
  }
});

// src/ats/reading.ts
var init_reading = __esm({
  "src/ats/reading.ts"() {
    "use strict";
    init_generic();
    init_named();
    init_posting();
    init_posts();
    init_recognition();
    init_texts();
  }
});

// src/records/fields.ts
function isKnownField(name) {
  const meaning = meaningOf(name);
  return meaning !== void 0 && meaning.part !== "id" && meaning.part !== "company" && meaning.order < BESIDE_ORDERS;
}
function isPlainField(name) {
  return isKnownField(name) && isPlainName(name);
}
function isPostField(name, names) {
  const named = Object.values(names).flat();
  return meaningOf(name) !== void 0 || named.some((one) => one !== void 0 && isSpeltLike(name, one));
}
function isSpeltLike(name, wanted) {
  return name.toLowerCase() === wanted.toLowerCase();
}
function readRecord(value, names = {}, { source, path = "$", fields: known2 } = {}) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong("record", "an object with a title or a text", value);
  }
  const record = value;
  const fields = known2 ?? fieldsOf(record, names);
  const { title, texts, unusable } = fields;
  if (title === void 0 && unusable.title !== void 0) {
    throw wrong(`"${unusable.title}"`, "a string", record[unusable.title]);
  }
  if (texts.length === 0 && unusable.text !== void 0) {
    throw wrong(`"${unusable.text}"`, "a string", record[unusable.text]);
  }
  if (title === void 0 && texts.length === 0) throw invalidRecord(describeLack(record, names));
  const { id, note } = idOf(record, fields, names, source);
  const leftOut = note === void 0 ? [] : [note];
  const remarks = [...fields.isPlain ? [] : [describeTaken(fields)], ...noteLackOfText(record, fields, names)];
  const read = readSimply(record, fields) ?? readJoined(record, fields, path);
  if ("post" in read)
    return {
      post: withId(read.post, id),
      origin: { ...read, post: withId(read.post, id) },
      remarks,
      leftOut: [...leftOut, ...read.leftOut ?? []]
    };
  return { post: withId(read, id), remarks, leftOut };
}
function withId(post, id) {
  return id === void 0 ? post : { id, ...post };
}
function readSimply(record, { title, texts, companies }) {
  const [text] = texts;
  if (texts.length > 1 || text?.section !== void 0 || text?.isList === true) return void 0;
  const titleText = title === void 0 ? void 0 : record[title];
  const description = text === void 0 ? void 0 : record[text.key];
  if (titleText !== void 0 && typeof titleText !== "string") return void 0;
  if (description !== void 0 && typeof description !== "string") return void 0;
  const company = companyOf(record, companies);
  return {
    ...titleText !== void 0 && { title: titleText },
    ...description !== void 0 && { description: toDescription(description) },
    ...company !== void 0 && { company }
  };
}
function companyOf(record, companies) {
  for (const key of companies) {
    const value = record[key];
    if (typeof value === "string" && measureText(value) > 0) return value;
    if (typeof value === "object" && value !== null && measureText(value) > 0) {
      const vendor = vendorOfNames({ ids: [], title: key, texts: [], companies: [], isPlain: true, unusable: {} });
      const item = readPosting({ path: "$", value: record }, void 0, "fields", vendor, {});
      if ("post" in item && typeof item.post.title === "string") return item.post.title;
    }
  }
  return void 0;
}
function readJoined(record, fields, path) {
  const item = readPosting({ path, value: record }, void 0, RECORD, { ...vendorOfNames(fields), id: [] }, {});
  if ("post" in item) return item;
  throw new JobsiftError(item.error.code, item.error.message.replace(`${RECORD}: `, ""));
}
function describeTaken({ title, texts }) {
  const text = texts.map(({ key }) => key).join(" + ");
  return [title === void 0 ? [] : `title = ${title}`, text === "" ? [] : `text = ${text}`].flat().join(", ");
}
function usableIdOf(value, names = {}, source) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const record = value;
  return idOf(record, fieldsOf(record, names), names, source).id;
}
function idOf(record, { ids, isPlain }, names, source) {
  const keys = isPlain && names.id === void 0 ? ids.filter(isPlainName) : ids;
  const filled = keys.filter(
    (key2) => record[key2] !== null && record[key2] !== void 0 && String(record[key2]).trim() !== ""
  );
  for (const key2 of filled) {
    const id = toUsableId(record[key2]) ?? exactIdOf(record[key2], key2, source);
    if (id !== void 0) return { id };
  }
  const [key] = filled;
  if (key === void 0) return {};
  const received = typeof record[key] === "number" ? "a number beyond 2^53" : describeValue(record[key]);
  return { note: `"${key}" is left out: an id is a string or a number; this is ${received}` };
}
function exactIdOf(value, key, source) {
  if (typeof value !== "number" || source === void 0) return void 0;
  const exact = parseExactly(source);
  const id = typeof exact === "object" && exact !== null ? exact[key] : void 0;
  return typeof id === "string" ? id : void 0;
}
function noteLackOfText(record, { texts, title }, names) {
  if (texts.length > 0 || names.text !== void 0) return [];
  const rest = Object.entries(record).filter(([key]) => key !== title);
  const hasProse = rest.some(
    ([, value]) => typeof value === "string" && value.trim().split(/\s+/, PROSE_WORDS).length === PROSE_WORDS
  );
  if (!hasProse) return [];
  return [
    `no text is found among the fields ${listKeys(record)}, so that the title alone is judged: name the text with --text-field`
  ];
}
function listKeys(record) {
  const keys = Object.keys(record);
  const shown = keys.slice(0, MOST_KEYS).map((key) => key.slice(0, 40));
  return keys.length > MOST_KEYS ? `${shown.join(", ")} ...` : shown.join(", ");
}
function describeLack(record, names) {
  const wanted = [names.text ?? OFFERED_NAMES.text].flat().join(", ");
  const keys = listKeys(record);
  const has = keys === "" ? "" : `; its fields are ${keys}: name them with --title-field and --text-field`;
  return `the record has neither a title (${names.title ?? OFFERED_NAMES.title}) nor a text (${wanted})${has}`;
}
function wrong(path, allowed, value) {
  return mustBe("invalid-record", path, allowed, describeValue(value));
}
function invalidRecord(message) {
  return new JobsiftError("invalid-record", message);
}
var OFFERED_NAMES, RECORD, PROSE_WORDS, MOST_KEYS;
var init_fields3 = __esm({
  "src/records/fields.ts"() {
    "use strict";
    init_reading();
    init_errors();
    init_html();
    init_json();
    init_names();
    OFFERED_NAMES = { title: "title, job_title, position ...", text: "description, job_description, text, body ..." };
    RECORD = "fields";
    PROSE_WORDS = 4;
    MOST_KEYS = 20;
  }
});

// src/records/parquet-reader.ts
var parquet_reader_exports = {};
__export(parquet_reader_exports, {
  readParquetChunks: () => readParquetChunks
});
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
async function* readParquetChunks(input, syntax, wanted) {
  const { name, path } = input;
  if (path === void 0) {
    throw new JobsiftError(
      "unreadable-input",
      `cannot read ${name}: Parquet is read from its end, so it must be a file`,
      { file: name }
    );
  }
  const file2 = await attemptRead(name, () => asyncBufferFromFile(path));
  const metadata = await attemptRead(name, () => parquetMetadataAsync(file2));
  const columns = columnsOf2(metadata, wanted, name);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const range = { file: file2, metadata, columns: [...columns], rowStart, rowEnd, compressors };
    const rows = await attemptRead(name, () => parquetReadObjects(range));
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
      yield { file: name, syntax, ...asJson(rows.slice(at, at + CHUNK_ROWS), rowStart + at) };
    }
    rowStart = rowEnd;
  }
}
async function attemptRead(name, action) {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobsiftError("unreadable-input", `cannot read ${name}: broken Parquet (${reason})`, { file: name });
  }
}
function columnsOf2(metadata, { fields, keep }, file2) {
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  const named = Object.values(fields).flat().filter((name) => name !== void 0);
  const missing = named.find((name) => !columns.some((column) => column.toLowerCase() === name.toLowerCase()));
  if (missing !== void 0) throw new JobsiftError("invalid-data", `${file2} has no column "${missing}"`, { file: file2 });
  if (named.length === 0 && !columns.some(isKnownField)) {
    throw new JobsiftError(
      "invalid-data",
      `${file2} has no column for a title or a text; it has ${columns.join(", ")}; name them with --title-field and --text-field`,
      { file: file2 }
    );
  }
  return columns.filter((column) => keep === "all" || keep.includes(column) || isPostField(column, fields));
}
function asJson(rows, before) {
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row, replaceBigInt)));
  let end = 0;
  const spans = texts.map(({ length }, index) => {
    end += length;
    return { start: end - length, end, row: before + index + 1 };
  });
  return { bytes: new Uint8Array(Buffer.concat(texts)), spans };
}
function replaceBigInt(_, value) {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
var CHUNK_ROWS;
var init_parquet_reader = __esm({
  "src/records/parquet-reader.ts"() {
    "use strict";
    init_errors();
    init_fields3();
    CHUNK_ROWS = 256;
  }
});

// src/records/cells.ts
init_errors();
init_fields3();
import Papa from "papaparse";

// src/records/row-reading.ts
function readRow(text, from, dialect, columns, isEnd) {
  const view = { text, dialect, columns, needsMore: false };
  const reading = chooseReading(view, from, (line) => judgeUnclosed(view, line));
  return view.needsMore && !isEnd ? void 0 : reading;
}
function cellsOfRow(row, dialect, columns) {
  const view = { text: row, dialect, columns, needsMore: false };
  if (!dialect.isPlain) {
    const quoted = readCells(view, 0, "quoted");
    if (quoted.isClean && quoted.end === row.length) return quoted.cells;
  }
  return chooseReading(view, 0, (line) => line).cells;
}
function fits({ length }, columns) {
  return length >= columns.least && length <= columns.most;
}
function chooseReading(view, from, judge) {
  const { columns, dialect } = view;
  if (dialect.isPlain) {
    const plain = readCells(view, from, "plain");
    if (fitsHeader(plain, columns)) return plain;
  }
  const quoted = readCells(view, from, "quoted");
  const isOneLine = (reading) => !view.text.slice(from, reading.end).includes(dialect.lineEnd);
  if (quoted.isClean) {
    if (isOneLine(quoted) || columns === void 0) return quoted;
    const isNumbered = fitsHeader(quoted, columns) && dialect.delimiter === ",";
    return holdsRows(view, from, quoted.end, { isNumbered }) ? readCells(view, from, "line") : quoted;
  }
  const isRow = (reading) => fitsHeader(reading, columns) && (isOneLine(reading) || !holdsRows(view, from, reading.end));
  if (quoted.isUnclosed) return judge(readCells(view, from, "line"));
  const loose = { ...readCells(view, from, "loose"), isClean: false };
  const readings = view.opensInside === true ? [loose, quoted] : [quoted, loose];
  return readings.find(isRow) ?? readCells(view, from, "line");
}
var MOST_LINES = 20;
function judgeUnclosed(view, line) {
  const { text, dialect } = view;
  const isLast = text.slice(line.end).trim() === "";
  if (isLast ? dialect.isPlain : holdsRows(view, line.end + 1, text.length, { atMost: MOST_LINES })) return line;
  return { ...line, end: text.length, isUnclosed: true };
}
function fitsHeader({ cells }, columns) {
  return columns === void 0 || fits(cells, columns);
}
function holdsRows(view, from, end, { atMost = Number.POSITIVE_INFINITY, isNumbered = false } = {}) {
  const { text, dialect, columns } = view;
  if (columns === void 0 || columns.least < 2) return false;
  const lines = { ...view, text: text.slice(0, end) };
  let start = from;
  for (let count = 0; start < end && count < atMost; count++) {
    const reading = readCells(lines, start, "line");
    const isRow = [reading, readCells(lines, start, "plain")].some((one) => isRowLike(one, dialect, columns));
    if (!isBlank2(reading.cells) && !isRow) return false;
    if (isNumbered && !/^\s*"?\d+"?\s*$/.test(reading.cells[0] ?? "")) return false;
    start = reading.end + 1;
  }
  return true;
}
function isBlank2(cells) {
  return cells.length === 1 && cells[0]?.trim() === "";
}
var LIST_MARK = /^(?:[^A-Za-z0-9]{0,4}|\d{1,3}[.)])$/;
function isRowLike({ cells }, { delimiter }, columns) {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return fits(cells, columns) && filled.length >= (delimiter === "," ? 2 : 1) && !LIST_MARK.test(cells[0]?.trim() ?? "");
}
var MOST_SURPLUS = 64;
function readCells(view, from, mode) {
  const { text, dialect, columns } = view;
  const cells = [];
  const mostCells = 2 * (columns?.most ?? Number.POSITIVE_INFINITY) + MOST_SURPLUS;
  let isClean = true;
  let isUnclosed = false;
  for (let at = from; ; ) {
    const isQuoted = mode !== "plain" && text.startsWith(dialect.quote, at) && cells.length < mostCells;
    const close = isQuoted ? findClose(view, at, mode) : -1;
    if (isQuoted && close < 0) {
      isClean = false;
      isUnclosed ||= close === UNCLOSED;
    }
    const end = close < 0 ? endOfCell(view, at) : skipBlanks(text, close + 1, dialect);
    cells.push(close < 0 ? dropEscapes(text.slice(at, end), dialect) : unquote(text.slice(at + 1, close), dialect));
    if (text[end] !== dialect.delimiter) {
      if (end >= text.length) view.needsMore = true;
      return { cells, end, isClean, ...isUnclosed && { isUnclosed } };
    }
    at = end + 1;
  }
}
var BACKSLASH = 92;
function endOfCell({ text, dialect }, from) {
  const [delimiter, lineEnd] = [dialect.delimiter.charCodeAt(0), dialect.lineEnd.charCodeAt(0)];
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineEnd) return at;
    if (code === BACKSLASH && dialect.hasEscapes) at++;
  }
  return Math.min(at, text.length);
}
var [NO_CELL, UNCLOSED] = [-1, -2];
var LONGEST_LOOSE = 1 << 16;
function findClose(view, open, mode) {
  const { text, dialect } = view;
  const { quote, lineEnd, delimiter } = dialect;
  const line = mode === "line" ? text.indexOf(lineEnd, open) : -1;
  const limit = mode === "loose" ? open + LONGEST_LOOSE : line < 0 ? text.length : line;
  for (let at = findQuote(text, open + 1, dialect); at >= 0 && at < limit; at = findQuote(text, at + 1, dialect)) {
    if (text[at + 1] === quote) at++;
    else {
      const next = skipBlanks(text, at + 1, dialect);
      if (next >= text.length || text[next] === delimiter || text[next] === lineEnd) {
        if (next >= text.length) view.needsMore = true;
        return at;
      }
      view.opensInside ??= /\s/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
      if (mode !== "loose") return NO_CELL;
    }
  }
  if (mode !== "quoted") return NO_CELL;
  view.needsMore = true;
  return UNCLOSED;
}
function findQuote(text, from, { quote, hasEscapes }) {
  if (!hasEscapes) return text.indexOf(quote, from);
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === "\\") at++;
  }
  return -1;
}
function skipBlanks(text, from, { delimiter, lineEnd }) {
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === lineEnd) break;
    if (character !== " " && character !== "\r" && character !== "	") break;
  }
  return at;
}
function unquote(content, dialect) {
  const { quote } = dialect;
  const single = content.includes(quote + quote) ? content.replaceAll(quote + quote, quote) : content;
  return dropEscapes(single, dialect);
}
function dropEscapes(content, { quote, delimiter, lineEnd, hasEscapes }) {
  if (!hasEscapes || !content.includes("\\")) return content;
  const escaped = /* @__PURE__ */ new Set([quote, delimiter, lineEnd, "\\"]);
  return content.replace(/\\([\s\S])/g, (both, character) => escaped.has(character) ? character : both);
}

// src/records/cells.ts
function isHeaderRow(names, wanted) {
  return wanted.length > 0 ? findMissing(names, wanted) === void 0 : names.some(isKnownField);
}
function refuseHeader(header, file2, wanted) {
  const missing = findMissing(header, wanted);
  if (missing !== void 0)
    throw new JobsiftError("invalid-data", `${file2} has no column "${missing}"; it has ${header.join(", ")}`, { file: file2 });
  if (isHeaderRow(header, wanted)) return;
  throw new JobsiftError(
    "invalid-data",
    `${file2} has no column for a title or a text (title, job_title, description, text ...); it has ${header.join(", ")}: name them with --title-field and --text-field`,
    { file: file2 }
  );
}
function findMissing(header, wanted) {
  const known2 = header.map((name) => name.toLowerCase());
  return wanted.find((name) => !known2.includes(name.toLowerCase()));
}
function recordFromRow(row, { header, columns, dialect }) {
  const cells = cellsOf(row, dialect, columns);
  if (cells.length < columns.least && row.includes(dialect.quote) && fits(row.split(dialect.delimiter), columns)) {
    const message = `${cells.length} cells, but the header has ${header.length}, as many as there are without regard to quotes`;
    throw new JobsiftError("invalid-record", message);
  }
  if (cells.every(isBlankCell)) throw new JobsiftError("invalid-record", "all cells of the row are empty");
  if (!cells.slice(header.length).every(isBlankCell)) {
    throw new JobsiftError("invalid-data", `${cells.length} cells, but the header has ${header.length}`);
  }
  if (cells.length === 1 && columns.least > 1) {
    throw new JobsiftError("invalid-record", `1 cell, but the header has ${header.length}`);
  }
  if (header.length === 1 && !row.includes(dialect.quote) && /[\r\n]/.test(row.trim())) {
    throw new JobsiftError("invalid-data", "the row is parted by a line end that is not the one of this file");
  }
  const record = {};
  for (const [column, name] of header.entries()) {
    if (!Object.hasOwn(record, name))
      Object.defineProperty(record, name, { value: cells[column] ?? "", ...OWN_PROPERTY });
  }
  return record;
}
var OWN_PROPERTY = { enumerable: true, configurable: true, writable: true };
function cellsOf(row, dialect, columns) {
  const text = dialect.lineEnd === "\n" ? row.replace(/\r+$/, "") : row;
  const isBare = !text.includes(dialect.quote) && !dialect.hasEscapes;
  return isBare ? text.split(dialect.delimiter) : cellsOfRow(text, dialect, columns);
}
function isBlankCell(cell) {
  return cell.trim() === "";
}

// src/records/chunk.ts
init_errors();
var LONGEST_RECORD = 1 << 24;
var MOST_SPANS = 512;
async function* cutChunks(parts, splitter, chunk, from = 0) {
  const pending = new PendingBytes(from);
  try {
    for await (const part of parts) {
      const spans = splitter.scan(part, pending.end);
      pending.add(part);
      yield* chunksOf(pending, spans);
      pending.dropBefore(splitter.unfinished);
    }
  } catch (error) {
    if (!(error instanceof JobsiftError) || pending.end === from) throw error;
    throw new JobsiftError(
      error.code,
      `${error.detail}; records that end before byte ${splitter.unfinished} were read`
    );
  }
  yield* chunksOf(pending, splitter.end(pending.end));
  function* chunksOf(bytes, all) {
    for (let at = 0; at < all.length; at += MOST_SPANS) {
      yield { ...chunk, ...bytes.take(all.slice(at, at + MOST_SPANS)) };
    }
  }
}
var PendingBytes = class {
  #parts = [];
  #start;
  #end;
  /** Where a record begins whose bytes are no longer kept. */
  #lost;
  constructor(from) {
    this.#start = from;
    this.#end = from;
  }
  get end() {
    return this.#end;
  }
  add(part) {
    this.#parts.push(part);
    this.#end += part.length;
  }
  /** The bytes from the first span to the last, in memory that threads can share. */
  take(spans) {
    const kept = spans.filter(({ start, end }) => !this.#isTooLong(start, end));
    const base = kept[0]?.start ?? this.#end;
    const bytes = this.#copy(base, kept.at(-1)?.end ?? base);
    const moved = spans.map((span) => ({
      ...span,
      start: span.start - base,
      end: span.end - base,
      ...this.#isTooLong(span.start, span.end) && { fault: TOO_LONG }
    }));
    return { bytes, byteOffset: base, spans: moved };
  }
  dropBefore(offset) {
    const isTooLong = this.#isTooLong(offset, this.#end);
    if (isTooLong) this.#lost = offset;
    const keep = isTooLong ? this.#end : offset;
    while (this.#parts[0] !== void 0 && this.#start + this.#parts[0].length <= keep) {
      this.#start += this.#parts[0].length;
      this.#parts.shift();
    }
  }
  #isTooLong(start, end) {
    return start === this.#lost || end - start > LONGEST_RECORD;
  }
  #copy(from, to) {
    const bytes = new Uint8Array(new SharedArrayBuffer(to - from));
    let at = this.#start;
    for (const part of this.#parts) {
      const skipped = Math.max(0, from - at);
      const length = Math.min(part.length, to - at);
      if (skipped < length) bytes.set(part.subarray(skipped, length), at + skipped - from);
      at += part.length;
    }
    return bytes;
  }
};
var TOO_LONG = { code: "too-long", message: `longer than ${LONGEST_RECORD >> 20} MiB, or never closed` };

// src/records/compression.ts
init_errors();
import { pipeline, Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Decompress } from "fzstd";

// src/records/input.ts
init_errors();
import { createReadStream } from "node:fs";
function inputFromFile(path) {
  return { name: path, path, bytes: readBytes(path, () => createReadStream(path, { highWaterMark: PART_BYTES })) };
}
var PART_BYTES = 1 << 18;
async function* readBytes(name, open) {
  try {
    yield* open();
  } catch (error) {
    throw new JobsiftError("unreadable-input", `cannot read ${name}: ${explainSystemError(error)}`, { file: name });
  }
}
var SYSTEM_ERRORS = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder, not a file",
  EACCES: "permission denied",
  EPERM: "permission denied"
};
function explainSystemError(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM_ERRORS[code] ?? (error instanceof Error ? error.message : String(error));
}
async function* rejoin(head, rest) {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

// src/records/compression.ts
var MAGIC_NUMBERS = [
  ["gzip", [31, 139]],
  ["zstd", [40, 181, 47, 253]]
];
var LONGEST_MAGIC = 4;
var COMPRESSED_EXTENSIONS = ["gz", "gzip", "zst", "zstd", "br"];
var COMPRESSED_NAME = new RegExp(`\\.(${COMPRESSED_EXTENSIONS.join("|")})$`, "i");
function uncompressedName(name) {
  return name.replace(COMPRESSED_NAME, "");
}
async function* decompress({ name, bytes }) {
  const rest = bytes[Symbol.asyncIterator]();
  const head = [];
  for (let length = 0; length < LONGEST_MAGIC; ) {
    const next = await rest.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const all = rejoin(head, rest);
  const compression = compressionOf(name, Buffer.concat(head));
  yield* compression === void 0 ? all : expand(all, compression, name);
}
function compressionOf(name, head) {
  const known2 = MAGIC_NUMBERS.find(([, first]) => first.every((byte, at) => head[at] === byte));
  if (known2 !== void 0) return known2[0];
  return /\.br$/i.test(name) ? "brotli" : void 0;
}
async function* expand(bytes, compression, name) {
  const expanded = pipeline(Readable.from(bytes), decompressorOf(compression), () => {
  });
  try {
    yield* expanded;
  } catch (error) {
    if (error instanceof JobsiftError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobsiftError("unreadable-input", `cannot read ${name}: broken ${compression} data (${reason})`, {
      file: name
    });
  }
}
function decompressorOf(compression) {
  if (compression === "gzip") return createGunzip();
  if (compression === "brotli") return createBrotliDecompress();
  return new ZstdTransform();
}
var ZstdTransform = class extends Transform {
  #decompress = new Decompress((chunk) => {
    this.push(chunk);
  });
  _transform(chunk, _, done) {
    callThenDone(() => this.#decompress.push(chunk), done);
  }
  _flush(done) {
    callThenDone(() => this.#decompress.push(new Uint8Array(0), true), done);
  }
};
function callThenDone(action, done) {
  try {
    action();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

// src/records/encoding.ts
import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
var LONGEST_HEAD = 1 << 16;
var UTF8_MARK = Buffer.from("\uFEFF");
var UTF16_MARKS = { fffe: "utf-16le", feff: "utf-16be" };
async function peek(parts, { encoding: asked, remark }) {
  const { head, rest } = await lookAhead(parts, ({ length }) => length > UTF8_MARK.length);
  const hasMark = head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  const all = rejoin([hasMark ? head.subarray(UTF8_MARK.length) : head], rest);
  const encoding = asked ?? UTF16_MARKS[head.toString("hex", 0, 2)] ?? bareUtf16Of(head) ?? "";
  const isOther = encoding !== "" && !isUtf8Name(encoding);
  let isAsStored = !isOther;
  const onWindows1252 = () => {
    isAsStored = false;
    remark("this is not UTF-8 and is read as Windows-1252; --encoding names another encoding");
  };
  const asUtf8 = hasMark || encoding !== "" ? all : detectWindows1252(all, onWindows1252);
  const line = await lookAhead(isOther && !hasMark ? transcode(all, encoding) : asUtf8, hasLine);
  return {
    head: line.head,
    text: line.head.toString(),
    bytes: rejoin([line.head], line.rest),
    byteOffset: isAsStored ? hasMark ? UTF8_MARK.length : 0 : void 0,
    isAsStored: () => isAsStored
  };
}
function isUtf8Name(encoding) {
  return new TextDecoder(encoding).encoding === "utf-8";
}
function hasLine(head) {
  return head.length >= LONGEST_HEAD || head.toString("latin1").trimStart().includes("\n");
}
async function lookAhead(parts, isEnough) {
  const rest = parts[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let isWhole = false;
  while (!isWhole && !isEnough(head)) {
    const next = await rest.next();
    if (next.done === true) isWhole = true;
    else head = Buffer.concat([head, next.value]);
  }
  return { head, rest, isWhole };
}
async function* transcode(parts, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}
var BARE_HEAD = 64;
function bareUtf16Of(head) {
  const start = head.subarray(0, BARE_HEAD).toString("latin1");
  const encoding = /^(?:[\t\n\r -~]\0){2}/.test(start) ? "utf-16le" : /^(?:\0[\t\n\r -~]){2}/.test(start) ? "utf-16be" : void 0;
  if (encoding === void 0) return void 0;
  const text = new TextDecoder(encoding).decode(head.subarray(0, BARE_HEAD & ~1), { stream: true });
  return /^[\t\n\r\P{C}]*$/u.test(text) ? encoding : void 0;
}
async function* detectWindows1252(parts, onFound) {
  let state = "ascii";
  let held = new Uint8Array(0);
  const decoder = new TextDecoder("windows-1252");
  for await (const next of parts) {
    const part = held.length === 0 ? next : Buffer.concat([held, next]);
    held = new Uint8Array(0);
    if (state === "ascii" && !isAscii(part)) {
      const sound = part.subarray(0, part.length - lengthOfCutCharacter(part));
      if (isAscii(sound) || !isUtf8(sound) && part.length < ENOUGH_TO_TELL) {
        held = part;
        continue;
      }
      state = decide(sound);
    }
    yield state === "windows-1252" ? Buffer.from(decoder.decode(part)) : part;
  }
  if (held.length > 0)
    yield decide(held.subarray(0, held.length - lengthOfCutCharacter(held))) === "windows-1252" ? Buffer.from(decoder.decode(held)) : held;
  function decide(bytes) {
    if (!isWindows1252(bytes)) return "utf-8";
    onFound();
    return "windows-1252";
  }
}
var ENOUGH_TO_TELL = 1 << 12;
function lengthOfCutCharacter(bytes) {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte >= 192) return length < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? length : 0;
    if (byte < 128) return 0;
  }
  return 0;
}
var LEAST_USUAL = 0.9;
var USUAL_IN_WINDOWS_1252 = /(?<=[A-Za-z])[\xc0-\xff]{1,2}(?![\xc0-\xff])|(?<![\xc0-\xff])[\xc0-\xff]{1,2}(?=[A-Za-z])|(?<=\s)[\xc0-\xff](?=\s)|[\x80\x82\x84\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb2\xb4\xb7\xba\xbb]/g;
function isWindows1252(bytes) {
  if (isUtf8(bytes) || bytes.includes(0)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const asUtf8 = buffer.toString().match(/[^\0-\x7f]/gu) ?? [];
  const broken = asUtf8.filter((character) => character === "\uFFFD").length;
  if (asUtf8.length - broken >= broken) return false;
  const text = buffer.toString("latin1");
  if (/[\x81\x8d\x8f\x90\x9d]/.test(text)) return false;
  const usual = (text.match(USUAL_IN_WINDOWS_1252) ?? []).join("").length;
  return usual >= LEAST_USUAL * text.replace(/[\0-\x7f]+/g, "").length;
}

// src/records/named.ts
function findNamed(name, all) {
  const found = all.find((one) => one.name === name);
  if (found === void 0) throw new Error(`there is no "${name}" among ${all.map((one) => one.name).join(", ")}`);
  return found;
}

// src/records/formats/csv.ts
init_fields3();

// src/records/table.ts
var MOST_TITLE_LINES = 20;
var SEPARATOR_LINE = /^"?sep=(.)"?\s*$/i;
function findTable(sample, isWhole, options) {
  const lineEnd = lineEndOf(sample);
  let first;
  let delimiter = options.delimiter;
  let mostFilled = 0;
  let lines = 0;
  let titleLines = 0;
  for (let at = 0; at < sample.length && titleLines <= MOST_TITLE_LINES; ) {
    const lineStop = sample.indexOf(lineEnd, at);
    const line = sample.slice(at, lineStop < 0 ? sample.length : lineStop);
    const separator = titleLines === 0 ? SEPARATOR_LINE.exec(line)?.[1] : void 0;
    const dialect = headerDialect(line, delimiter ?? delimiterOf(line), lineEnd);
    const { cells, end } = readHeader(sample, at, dialect);
    const start = Math.min(end + 1, sample.length);
    lines += countLines(sample.slice(at, start), lineEnd);
    const filled = cells.filter((cell) => !isBlankCell(cell)).length;
    if (separator !== void 0) delimiter ??= separator;
    else if (filled > 0) {
      const header = decode(cells);
      const table = { dialect, header, start, lines, titleLines };
      first ??= table;
      const isFound = options.isHeader(header) && (titleLines === 0 || filled > mostFilled);
      if (isFound) return { ...table, dialect: quotingOf(sample, isWhole, table) };
      mostFilled = Math.max(mostFilled, filled);
      titleLines++;
    }
    at = start;
  }
  return first;
}
function readHeader(sample, at, dialect) {
  const reading = readRow(sample, at, dialect, void 0, true);
  return reading ?? { cells: [], end: sample.length, isClean: false };
}
function decode(cells) {
  return cells.map((cell) => Buffer.from(cell, "latin1").toString("utf8").trim());
}
function countLines(text, lineEnd) {
  return text.split(lineEnd).length - 1;
}
function lineEndOf(sample) {
  const [first = "\n"] = /\r*\n|\r/.exec(sample) ?? [];
  return first.endsWith("\n") ? "\n" : "\r";
}
function delimiterOf(header) {
  const open = header.replace(/"[^"]*"/g, "");
  const count = (delimiter) => open.split(delimiter).length;
  return [",", "	", ";", "|"].reduce((best, other) => count(other) > count(best) ? other : best);
}
function headerDialect(line, delimiter, lineEnd) {
  const isSingle = line.split(delimiter).every((cell) => /^\s*'.*'\s*$/.test(cell));
  return { delimiter, quote: isSingle ? "'" : '"', lineEnd, hasEscapes: false, isPlain: false };
}
function columnsOf(header) {
  return { least: header.findLastIndex((name) => name !== "") + 1, most: header.length };
}
function quotingOf(sample, isWhole, table) {
  const { dialect } = table;
  const inspect = (one) => ({ one, ...inspectRows(sample, isWhole, table, one) });
  const usual = inspect(dialect);
  let best = usual;
  if ([dialect.quote, dialect.delimiter].some((mark) => sample.includes(`\\${mark}`, table.start))) {
    const escaped = inspect({ ...dialect, hasEscapes: true });
    if (escaped.score > best.score) best = escaped;
  }
  if (dialect.quote === '"' && sample.includes("'", table.start)) {
    const single = inspect({ ...dialect, quote: "'" });
    const isQuoting = single.quoted > 0 && single.plain === 0 && usual.quoted === 0;
    if (single.score > best.score || single.score === best.score && isQuoting) best = single;
  }
  const { delimiter, hasEscapes } = best.one;
  const isPlain = delimiter === "	" && !hasEscapes && best.plain > 0 && best.quoted === 0;
  return { ...best.one, isPlain };
}
function inspectRows(sample, isWhole, table, dialect) {
  const columns = columnsOf(table.header);
  const { delimiter, quote } = dialect;
  let [score, plain, quoted] = [0, 0, 0];
  for (let at = table.start; at < sample.length; ) {
    const reading = readRow(sample, at, dialect, columns, isWhole);
    if (reading === void 0) break;
    const { cells, end, isClean } = reading;
    const row = sample.slice(at, end).trim();
    if (row !== "") score += isClean && fits(cells, columns) ? 1 : -1;
    const needsQuotes = (cell) => (cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell)) && standsQuoted(row, cell, quote);
    if (!isClean) plain++;
    else if (cells.some(needsQuotes)) quoted++;
    else if (cells.some((cell) => cell.includes(quote))) plain++;
    at = end + 1;
  }
  return { score, plain, quoted };
}
function standsQuoted(row, cell, quote) {
  return row.includes(quote + cell.replaceAll(quote, quote + quote) + quote);
}

// src/records/rows.ts
import { Buffer as Buffer2 } from "node:buffer";

// src/records/lines.ts
var NEWLINE = 10;
var LineSplitter = class {
  #keepBlank;
  #start;
  #line = 1;
  #isBlank = true;
  constructor(from = 0, keepBlank = false) {
    this.#start = from;
    this.#keepBlank = keepBlank;
  }
  get unfinished() {
    return this.#start;
  }
  scan(part, offset) {
    const spans = [];
    let at = 0;
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, at)) {
      this.#isBlank &&= isBlankLine(part, at, end);
      this.#close(offset + end, spans);
      at = end + 1;
      this.#start = offset + at;
    }
    this.#isBlank &&= isBlankLine(part, at, part.length);
    return spans;
  }
  end(offset) {
    const spans = [];
    if (offset > this.#start) this.#close(offset, spans);
    return spans;
  }
  #close(end, spans) {
    if (this.#keepBlank || !this.#isBlank) spans.push({ start: this.#start, end, line: this.#line });
    this.#line++;
    this.#isBlank = true;
  }
};
function isBlankLine(bytes, from, to) {
  for (let at = from; at < to; at++) if (!isJsonSpace(bytes[at])) return false;
  return true;
}
function isJsonSpace(byte) {
  return byte === 32 || byte === NEWLINE || byte === 13 || byte === 9;
}

// src/records/rows.ts
var [SPACE, TAB, RETURN, HYPHEN, NINE] = [32, 9, 13, 45, 57];
var RowSplitter = class {
  #dialect;
  #columns;
  #parts;
  /** What has not become a row yet, the place of its first byte in the input, and the next byte to look at. */
  #bytes = new Uint8Array(0);
  #room = Buffer2.alloc(0);
  #base;
  #at = 0;
  /** The same, one character a byte; made where a row is read again. */
  #text;
  #isEnd = false;
  /** The row that is being read: its place, and whether its bytes are no longer kept, as there are too many. */
  #start;
  #startLine;
  #row = 1;
  #isLost = false;
  /** How far it has been skimmed: its lines and cells, and in what the next byte stands. */
  #line;
  #cells = 1;
  #state = "start";
  /** It has a line end in a quoted cell, or a cell with a quote at its beginning that is taken for text. */
  #isDoubtful = false;
  /** A line of a quoted cell begins with a letter, so that in a text of commas it is no row. */
  #hasProse = false;
  /** Bytes of it without which there is no use in reading it again. */
  #enough = 0;
  constructor(dialect, columns, from = 0, line = 1) {
    this.#dialect = dialect;
    this.#columns = columns;
    this.#parts = new RowParts(columns);
    this.#base = from;
    this.#start = from;
    this.#startLine = line;
    this.#line = line;
  }
  get unfinished() {
    return this.#start;
  }
  scan(part, offset) {
    const isFirst = this.#isLost || this.#bytes.length === 0;
    this.#bytes = isFirst ? part : this.#append(part);
    if (isFirst) {
      this.#base = offset;
      this.#at = 0;
    }
    const spans = this.#run();
    this.#bytes = this.#isLost ? new Uint8Array(0) : this.#bytes.subarray(this.#start - this.#base);
    this.#at -= this.#start - this.#base;
    this.#base = this.#start;
    this.#text = void 0;
    return spans;
  }
  /** The bytes of the row and those of the part, with room for as many again, so that a long row is not copied with each part. */
  #append(part) {
    const { length } = this.#bytes;
    const isInPlace = this.#bytes.buffer === this.#room.buffer && this.#bytes.byteOffset === this.#room.byteOffset;
    const hasRoom = length + part.length <= this.#room.length;
    if (!hasRoom) this.#room = Buffer2.allocUnsafeSlow(2 * (length + part.length));
    if (!hasRoom || !isInPlace) this.#room.set(this.#bytes);
    this.#room.set(part, length);
    return this.#room.subarray(0, length + part.length);
  }
  end(offset) {
    this.#isEnd = true;
    const spans = this.#run();
    if (this.#isLost) spans.push(this.#spanTo(offset));
    else if (offset > this.#start) this.#close(this.#bytes.length, spans);
    return spans;
  }
  #run() {
    const spans = [];
    if (this.#enough > 0 && !this.#readAgain(spans)) return spans;
    for (; ; ) {
      const isDoubt = this.#skim();
      if (this.#at < this.#bytes.length) {
        if (!isDoubt) this.#close(this.#at, spans);
        else if (!this.#readAgain(spans)) return spans;
      } else if (!(this.#isLast() && this.#isOpen()) || !this.#readAgain(spans)) return spans;
    }
  }
  /** Goes on to the end of the row, or of the bytes; true where the row must be read again. */
  #skim() {
    const { isPlain, hasEscapes } = this.#dialect;
    const [quote, delimiter, lineEnd] = codesOf(this.#dialect);
    const bytes = this.#bytes;
    const canDoubt = !this.#isLost;
    let state = this.#state;
    let at = this.#at;
    let isDoubt = false;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (state === "quoted") {
        if (byte === quote) state = "closing";
        else if (byte === lineEnd) {
          this.#line++;
          this.#isDoubtful = true;
          const next = bytes[at + 1] ?? 0;
          this.#hasProse ||= next > NINE || next === HYPHEN;
        }
      } else if (byte === lineEnd) {
        isDoubt = canDoubt && (hasEscapes || this.#isDoubtful && !this.#isSettled());
        break;
      } else if (byte === delimiter) {
        state = "start";
        this.#cells++;
      } else if (state === "start") {
        const opens = byte === quote && !hasEscapes;
        if (opens && isPlain) this.#isDoubtful = true;
        state = opens && !isPlain ? "quoted" : "open";
      } else if (state === "closing" && byte !== SPACE && byte !== RETURN && byte !== TAB) {
        isDoubt = canDoubt && (byte !== quote || bytes[at - 1] !== quote);
        if (isDoubt) break;
        state = "quoted";
      }
    }
    this.#state = state;
    this.#at = at;
    return isDoubt;
  }
  /** Whether what makes the row doubtful can be left: see `readRow`. */
  #isSettled() {
    const isFitting = this.#cells >= this.#columns.least && this.#cells <= this.#columns.most;
    return isFitting && (this.#dialect.isPlain || this.#hasProse && this.#dialect.delimiter === ",");
  }
  /** Whether the row, if the bytes end here, must be read again. */
  #isOpen() {
    const hasBytes = !this.#isLost && this.#start < this.#base + this.#bytes.length;
    return hasBytes && (this.#state === "quoted" || this.#isDoubtful || this.#dialect.hasEscapes);
  }
  #isLast() {
    return this.#isEnd || this.#bytes.length - (this.#start - this.#base) > LONGEST_RECORD;
  }
  /** False where what the row is depends on bytes that are still to come. */
  #readAgain(spans) {
    const from = this.#start - this.#base;
    if (!this.#isLast() && this.#bytes.length - from < this.#enough) return false;
    const text = this.#textOfBytes();
    const reading = readRow(text, from, this.#dialect, this.#columns, this.#isLast());
    if (reading === void 0) {
      this.#enough = 2 * (this.#bytes.length - from);
      this.#at = this.#bytes.length;
      return false;
    }
    this.#enough = 0;
    if (reading.end === this.#bytes.length && !this.#isEnd) {
      this.#isLost = true;
      this.#state = reading.isUnclosed ? "quoted" : "open";
      this.#at = reading.end;
      return false;
    }
    this.#line = this.#startLine + text.slice(from, reading.end).split(this.#dialect.lineEnd).length - 1;
    this.#cells = reading.cells.length;
    this.#close(reading.end, spans, reading.isUnclosed ? NEVER_CLOSED : void 0);
    return true;
  }
  #textOfBytes() {
    const { buffer, byteOffset, length } = this.#bytes;
    this.#text ??= Buffer2.from(buffer, byteOffset, length).toString("latin1");
    return this.#text;
  }
  /** Ends the row before the byte at `at`, which is a line end or behind the last byte. */
  #close(at, spans, fault) {
    if (this.#isLost || !this.#isBlank(at)) {
      const found = fault ?? this.#parts.check(this.#cells);
      spans.push({ ...this.#spanTo(this.#base + at), ...found !== void 0 && { fault: found } });
      this.#row++;
    }
    this.#line++;
    this.#startLine = this.#line;
    this.#at = at + 1;
    this.#start = Math.min(this.#base + this.#at, this.#base + this.#bytes.length);
    this.#isLost = false;
    this.#cells = 1;
    this.#state = "start";
    this.#isDoubtful = false;
    this.#hasProse = false;
  }
  #isBlank(end) {
    const delimiter = this.#dialect.delimiter.charCodeAt(0);
    for (let at = this.#start - this.#base; at < end; at++) {
      const byte = this.#bytes[at];
      if (!isJsonSpace(byte) || byte === delimiter) return false;
    }
    return true;
  }
  #spanTo(end) {
    return { start: this.#start, end, line: this.#startLine, row: this.#row };
  }
};
function codesOf({ quote, delimiter, lineEnd }) {
  return [quote.charCodeAt(0), delimiter.charCodeAt(0), lineEnd.charCodeAt(0)];
}
var NEVER_CLOSED = { code: "invalid-data", message: "a quoted cell is never closed" };
var RowParts = class {
  #columns;
  /** Cells that the short rows up to here would have as one row. */
  #joined = 0;
  constructor(columns) {
    this.#columns = columns;
  }
  /** Why a row with so many cells, behind those before, may be no row of its own. */
  check(cells) {
    const { least, most } = this.#columns;
    if (cells >= least) this.#joined = 0;
    else if (this.#joined === 0) this.#joined = cells;
    else {
      this.#joined += cells - 1;
      if (this.#joined >= least && this.#joined <= most) {
        this.#joined = 0;
        const message = `${cells} cells, but the header has ${most}; with the row before it looks like one row that a line break has parted: quote the cell`;
        return { code: "invalid-record", message };
      }
      if (this.#joined > most) this.#joined = cells;
    }
    return void 0;
  }
};
var WholeSplitter = class {
  unfinished;
  constructor(from = 0) {
    this.unfinished = from;
  }
  scan() {
    return [];
  }
  end(offset) {
    return [{ start: this.unfinished, end: offset }];
  }
};

// src/records/formats/cutting.ts
async function* cutText({ input, bytes, byteOffset, isAsStored }, createSplitter, syntax) {
  const chunks = cutChunks(bytes, createSplitter(byteOffset ?? 0), { file: input.name, syntax }, byteOffset);
  for await (const chunk of chunks) yield isAsStored() ? chunk : withoutOffset(chunk);
}
function withoutOffset({ byteOffset: _, ...chunk }) {
  return chunk;
}

// src/records/formats/delimited.ts
var SAMPLE_BYTES = 1 << 16;
function createDelimitedFormat(members, delimiter) {
  return {
    ...members,
    holds: "records",
    /** What stands up to the header becomes part of the syntax of the rows. */
    async *open(opened) {
      const { fields, input, byteOffset = 0, remark } = opened;
      const wanted = Object.values(fields).flat().filter((name) => name !== void 0);
      const { head, rest, isWhole } = await lookAhead(opened.bytes, ({ length }) => length >= SAMPLE_BYTES);
      const table = findTable(head.toString("latin1"), isWhole, {
        delimiter: opened.delimiter ?? delimiter,
        isHeader: (names) => isHeaderRow(names, wanted)
      });
      if (table === void 0) return;
      const { header, dialect, start, lines, titleLines } = table;
      refuseHeader(header, input.name, wanted);
      if (titleLines > 0) remark(`${titleLines} ${titleLines === 1 ? "line" : "lines"} above the header left out`);
      const columns = columnsOf(header);
      const syntax = { format: members.name, header, columns, dialect };
      const bytes = rejoin([head.subarray(start)], rest);
      const body = { ...opened, bytes, ...opened.byteOffset !== void 0 && { byteOffset: byteOffset + start } };
      yield* cutText(body, (from) => new RowSplitter(dialect, columns, from, lines + 1), syntax);
    },
    parse: (row, layout) => recordFromRow(row, layout)
  };
}

// src/records/formats/html.ts
init_html();

// src/records/page.ts
init_html();
function postFromPage(raw) {
  const description = readPage(raw);
  const title = findMainHeading(raw);
  const isOpening = description.text.replace(/^[#\s]+/, "").startsWith(title);
  return isOpening ? { description } : { title, description };
}
function findMainHeading(raw) {
  const start = raw.search(/<h1[\s>]/i);
  if (start < 0) return "";
  const length = raw.slice(start).search(/<\/h1[\s>]/i);
  return length < 0 ? "" : html(raw.slice(start, start + length)).text.replace(/^[#\s]+/, "");
}

// src/records/formats/document.ts
function createDocumentFormat(members) {
  return {
    ...members,
    holds: "document",
    open: (opened) => cutText(opened, (from) => new WholeSplitter(from), { format: members.name })
  };
}

// src/records/formats/html.ts
var htmlInput = createDocumentFormat({
  name: "html",
  title: "HTML",
  extensions: ["html", "htm", "xhtml"],
  begins: beginsLikePage,
  toPost: postFromPage
});
function beginsLikePage(head) {
  return /^<(!doctype|html|head|body)\b/i.test(head) || head.startsWith("<") && looksLikeHtml(head);
}

// src/records/formats/csv.ts
var csvInput = createDelimitedFormat({
  name: "csv",
  title: "CSV",
  extensions: ["csv"],
  // The first tag of a page may have a comma behind it.
  begins: (head) => !beginsLikePage(head) && isHeader(head.replace(/^"?sep=.*[\r\n]+/i, "").split(/[\r\n]/, 1)[0] ?? "")
});
function isHeader(line) {
  const cells = line.split(delimiterOf(line)).map((cell) => cell.trim().replace(/^(["'])(.*)\1$/, "$2"));
  return cells.length > 1 && (cells.some(isPlainField) || cells.filter(isKnownField).length > 1);
}

// src/records/elements.ts
var [QUOTE, BACKSLASH2, NEWLINE2, COMMA] = [34, 92, 10, 44];
var [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125];
var ElementSplitter = class {
  #state = "before";
  /** Of the element that is being read; undefined between elements. */
  #element;
  #at;
  #line = 1;
  #row = 1;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  constructor(from = 0) {
    this.#at = from;
  }
  get unfinished() {
    return this.#element?.start ?? this.#at;
  }
  scan(part, offset) {
    const spans = [];
    for (let index = 0; index < part.length; index++) {
      const byte = part[index];
      this.#at = offset + index;
      if (byte === NEWLINE2) this.#line++;
      if (this.#isInString) this.#readString(byte);
      else if (!isJsonSpace(byte)) this.#read(byte, spans);
    }
    this.#at = offset + part.length;
    return spans;
  }
  end(offset) {
    const element = this.#element ?? { start: offset, line: this.#line };
    const span = { ...element, end: offset, row: this.#row };
    if (this.#state === "whole") return [span];
    if (this.#state === "behind") return [];
    if (this.#state === "before")
      return [{ ...span, fault: { code: "invalid-data", message: "broken JSON: nothing in it" } }];
    const isComplete = this.#element !== void 0 && this.#depth === 0 && !this.#isInString;
    const fault = { code: "invalid-data", message: "broken JSON: the array never ends" };
    return [...isComplete ? [span] : [], { ...span, fault }];
  }
  #readString(byte) {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH2) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isInString = false;
  }
  #read(byte, spans) {
    if (this.#state === "inside") this.#readInside(byte, spans);
    else if (this.#state === "before") {
      this.#state = byte === OPEN_BRACKET ? "inside" : "whole";
      if (this.#state === "whole") this.#element = { start: this.#at, line: this.#line };
    } else if (this.#state === "behind" && this.#element === void 0) {
      this.#element = { start: this.#at, line: this.#line };
      const fault = { code: "invalid-data", message: "broken JSON: more after the array" };
      spans.push({ ...this.#element, end: this.#at, fault });
    }
  }
  #readInside(byte, spans) {
    if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_BRACKET)) {
      this.#close(spans, byte === CLOSE_BRACKET);
      return;
    }
    this.#element ??= { start: this.#at, line: this.#line };
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) this.#depth++;
    else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
      this.#depth--;
      if (this.#depth < 0) this.#close(spans, true);
    }
  }
  #close(spans, isLast) {
    const element = this.#element ?? { start: this.#at, line: this.#line };
    const span = { ...element, end: this.#at, row: this.#row, path: `$[${this.#row - 1}]` };
    if (this.#element !== void 0) spans.push(span);
    else if (!isLast) {
      spans.push({ ...span, fault: { code: "invalid-data", message: "broken JSON: a comma without an element" } });
    }
    this.#element = void 0;
    this.#row++;
    if (isLast) this.#state = "behind";
  }
};

// src/records/written-json.ts
init_errors();
init_json();

// src/records/remarks.ts
var POSTINGS = "postings of";
function remarkOnVendor(vendor) {
  return `${POSTINGS} ${vendor}`;
}
var PYTHON_JSON = "NaN, Infinity or a comma too many, as Python writes JSON: taken as null, and left out";
var GARBLED = "characters such as \xC3\xA9 or \xE2\u20AC\u2122: UTF-8 that was read as Windows-1252 before it came here; export it anew";
var MOJIBAKE = /Ã[\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u20ac]|â(?:€[\u0080-\uffff]|\u0080[\u0080-\u00bf])|Â[\u00a0-\u00bf]/;
function isGarbled(text) {
  return (text.includes("\xC3") || text.includes("\xE2") || text.includes("\xC2")) && MOJIBAKE.test(text);
}

// src/records/written-json.ts
var PYTHON = /"(?:[^"\\]|\\[\s\S])*"|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/g;
function parseWrittenJson(text, { remark }, firstLine) {
  try {
    return parseJson(text, firstLine);
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const unmarked = text.replace(/^\s*\ufeff/, "");
    const mended = unmarked.replace(PYTHON, (piece) => piece.startsWith('"') ? piece : piece === "," ? "" : "null");
    if (mended === text) throw error;
    const value = parseOrUndefined(mended);
    if (value === void 0) throw error;
    if (mended !== unmarked) remark(PYTHON_JSON);
    return value;
  }
}
function parseOrUndefined(text) {
  try {
    return parseJson(text);
  } catch {
    return void 0;
  }
}

// src/records/formats/json.ts
var jsonInput = {
  name: "json",
  title: "JSON",
  holds: "records",
  extensions: ["json"],
  begins: (head, isNamed) => isNamed || /^(\{\s*["}]|\[\s*[{\]])/.test(head),
  open: (opened) => cutText(opened, (from) => new ElementSplitter(from), { format: jsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context, context.line)
};

// src/records/formats/markdown.ts
var markdownInput = createDocumentFormat({
  name: "markdown",
  title: "Markdown",
  extensions: ["md", "markdown"],
  toPost: (description) => ({ description })
});

// src/records/formats/ndjson.ts
var ndjsonInput = {
  name: "ndjson",
  title: "NDJSON",
  holds: "records",
  extensions: ["ndjson", "jsonl", "json"],
  begins(head, isNamed) {
    if (isNamed) return endsItsLine(head);
    return head === "" || /^\{\s*["}]/.test(head) && endsItsLine(head);
  },
  open: (opened) => cutText(opened, (from) => new LineSplitter(from), { format: ndjsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context)
};
function endsItsLine(head) {
  const [firstLine = ""] = head.split("\n", 1);
  return head.startsWith("{") && !/[{[,]\s*$/.test(firstLine);
}

// src/records/formats/parquet.ts
init_json();
var parquetInput = {
  name: "parquet",
  title: "Parquet",
  holds: "records",
  extensions: ["parquet"],
  magic: Buffer.from("PAR1"),
  async *open({ input, bytes, fields, keep }) {
    for await (const _ of bytes) break;
    const { readParquetChunks: readParquetChunks2 } = await Promise.resolve().then(() => (init_parquet_reader(), parquet_reader_exports));
    yield* readParquetChunks2(input, { format: parquetInput.name }, { fields, keep });
  },
  parse: (text) => parseJson(text)
};

// src/records/formats/text.ts
var textInput = createDocumentFormat({
  name: "text",
  title: "text",
  extensions: ["txt", "text"],
  toPost: (description) => ({ description })
});

// src/records/formats/tsv.ts
var tsvInput = createDelimitedFormat({ name: "tsv", title: "TSV", extensions: ["tsv", "tab"] }, "	");

// src/records/formats/xml.ts
var xmlInput = createDocumentFormat({
  name: "xml",
  title: "XML",
  extensions: ["xml", "rss", "atom"],
  begins: (head) => /^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(head) && !/<!doctype html|<html\b/i.test(head.slice(0, 1e3)),
  toPost: postFromPage
});

// src/records/formats/index.ts
var registered = [
  ndjsonInput,
  jsonInput,
  csvInput,
  tsvInput,
  parquetInput,
  textInput,
  markdownInput,
  xmlInput,
  htmlInput
];
var INPUT_FORMATS = registered;
var inputFormatNames = registered.map(({ name }) => name);
var READABLE_EXTENSIONS = [
  ...new Set(INPUT_FORMATS.flatMap(({ extensions }) => extensions))
].sort();
function inputFormat(name) {
  return findNamed(name, INPUT_FORMATS);
}
function binaryFormat(head) {
  return INPUT_FORMATS.find(({ magic }) => magic?.every((byte, at) => head[at] === byte) === true);
}
function detectFormat(name, head) {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const sharing = INPUT_FORMATS.filter(({ extensions }) => extensions.includes(extension));
  const [first, second] = sharing;
  if (first !== void 0 && second === void 0) return first;
  const isNamed = first !== void 0;
  const start = head.trimStart();
  return (isNamed ? sharing : INPUT_FORMATS).find(({ begins }) => begins?.(start, isNamed) === true) ?? textInput;
}

// src/records/kinds.ts
var SPREADSHEET = "libreoffice --headless --convert-to csv FILE";
var PANDAS = (reader) => `python3 -c "import pandas; pandas.${reader}('FILE').to_json('posts.ndjson', orient='records', lines=True)"`;
var FLOW = (command) => `${command} FILE | jobsift classify -`;
var KINDS = [
  { title: "an Excel workbook", magic: /^PK\x03\x04[\s\S]*?(?:xl\/|\[Content_Types\]\.xml)/, convert: SPREADSHEET },
  {
    title: "an OpenDocument file",
    magic: /^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis/,
    convert: SPREADSHEET
  },
  { title: "a zip archive", magic: /^PK[\x03\x05]/, convert: "unzip FILE -d posts && jobsift classify posts" },
  { title: "an old Excel or Word file", magic: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, convert: SPREADSHEET },
  {
    title: "a tar archive",
    magic: /^[\s\S]{257}ustar/,
    convert: "mkdir posts && tar -xf FILE -C posts && jobsift classify posts"
  },
  { title: "a 7z archive", magic: /^7z\xbc\xaf\x27\x1c/, convert: "7z x FILE -oposts && jobsift classify posts" },
  { title: "a RAR archive", magic: /^Rar!\x1a\x07/, convert: "unrar x FILE posts/ && jobsift classify posts" },
  { title: "compressed with bzip2", magic: /^BZh[1-9]1AY&SY/, convert: FLOW("bzip2 -dc") },
  { title: "compressed with xz", magic: /^\xfd7zXZ\0/, convert: FLOW("xz -dc") },
  { title: "compressed with lz4", magic: /^\x04\x22\x4d\x18/, convert: FLOW("lz4 -dc") },
  { title: "compressed with compress", magic: /^\x1f\x9d/, convert: FLOW("uncompress -c") },
  {
    title: "a SQLite database",
    magic: /^SQLite format 3\0/,
    convert: 'sqlite3 -json FILE "SELECT * FROM posts" | jobsift classify -'
  },
  { title: "a DuckDB database", magic: /^[\s\S]{8}DUCK/, convert: `duckdb FILE -c "COPY posts TO 'posts.parquet'"` },
  { title: "an Arrow file", magic: /^ARROW1\0\0|^FEA1/, convert: PANDAS("read_feather") },
  { title: "an Avro file", magic: /^Obj\x01/, convert: "avro-tools tojson FILE | jobsift classify -" },
  { title: "an ORC file", magic: /^ORC[\0-\x1f]/, convert: PANDAS("read_orc") },
  { title: "an HDF5 file", magic: /^\x89HDF\r\n\x1a\n/, convert: PANDAS("read_hdf") },
  { title: "a Python pickle", magic: /^\x80[\x02-\x05]/, convert: PANDAS("read_pickle") },
  { title: "a PDF", magic: /^%PDF-\d/, convert: "pdftotext -layout FILE - | jobsift classify -" },
  { title: "rich text", magic: /^\{\\rtf\d/, convert: "libreoffice --headless --convert-to txt FILE" },
  { title: "a picture", magic: /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a)/, convert: "tesseract FILE post" },
  { title: "UTF-32", magic: /^\0?(?:[ -~]\0){3}/, convert: FLOW("iconv -f UTF-32 -t UTF-8") }
];
var BINARY_HEAD = 8e3;
function faultOfKind(head) {
  const bytes = head.subarray(0, BINARY_HEAD);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const kind = KINDS.find(({ magic }) => magic.test(text));
  if (kind !== void 0) {
    const { title, convert } = kind;
    return {
      code: "invalid-data",
      message: `this is a binary file, ${title}, which is not read; convert it: ${convert}`
    };
  }
  return text.includes("\0") ? UNKNOWN_KIND : void 0;
}
var UNKNOWN_KIND = {
  code: "invalid-data",
  message: "this is no text but a binary file of an unknown kind; write UTF-8"
};

// src/records/chunk-reader.ts
async function* readChunks(input, options = {}) {
  const { keep = [], payloadField, delimiter, encoding, onRemark } = options;
  const fields = payloadField === void 0 ? options.fields ?? {} : { ...options.fields, text: payloadField };
  const remark = (text) => onRemark?.(text, input.name);
  const peeked = await peek(decompress(input), { encoding, remark });
  const fault = binaryFormat(peeked.head) === void 0 ? faultOfKind(peeked.head) : void 0;
  const format = formatOf(input, peeked, options.format);
  if (format.magic === void 0 && fault !== void 0) yield faultyChunk(input.name, fault);
  else yield* format.open({ ...peeked, input, fields, keep, delimiter, remark });
}
function formatOf({ name }, { head, text }, asked) {
  const known2 = binaryFormat(head);
  if (known2 !== void 0) return known2;
  return asked === void 0 ? detectFormat(uncompressedName(name), text) : inputFormat(asked);
}
function faultyChunk(file2, fault) {
  return { file: file2, syntax: { format: "ndjson" }, bytes: new Uint8Array(), spans: [{ start: 0, end: 0, fault }] };
}

// src/records/error-records.ts
init_errors();
function toErrorRecord(error, place, id) {
  if (!(error instanceof JobsiftError)) throw error;
  return createErrorRecord(error.code, error.detail, place, id);
}
function createErrorRecord(code, message, place, id) {
  return { ...id !== void 0 && { id }, error: { code, message, ...place } };
}
function isErrorRecord(record) {
  return "error" in record;
}

// src/records/postings.ts
init_reading();
init_errors();
init_json();
init_names();
init_fields3();
function* readPostings(raw, options) {
  const { payloadField } = options;
  if (payloadField !== void 0) yield* readPayloadField(raw, payloadField, options);
  else {
    const { value } = raw;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const named = isObject ? fieldsOf(value, options.fields) : void 0;
    const payload = openPayload2(raw, named, options);
    if (payload === void 0) yield toPostRecord(raw, options, named);
    else yield* readPayload(raw, payload, options);
  }
}
function toPostRecord(raw, { fields = {}, maxChars }, named) {
  const { value, place, source, path } = raw;
  try {
    const { post, origin, remarks, leftOut } = readRecord(value, fields, { source, path, fields: named });
    refuseLongPost(post, maxChars);
    return {
      post,
      place,
      value,
      ...origin !== void 0 && { origin },
      ...remarksOn(post, remarks, [...raw.leftOut ?? [], ...leftOut])
    };
  } catch (error) {
    return toErrorRecord(error, place, usableIdOf(value, fields, source));
  }
}
function* readDocument({ value, place }, format, options) {
  const text = String(value);
  const postings = openDocument(text, options);
  if (postings !== void 0) yield* readPayload({ value, place }, postings, options);
  else yield toDocumentRecord(text, place, format, options);
}
function toDocumentRecord(text, place, format, { maxChars }) {
  const id = place.file;
  try {
    if (text.trim() === "") throw new JobsiftError("invalid-record", "the file is empty");
    const post = { id, ...format.toPost(text) };
    refuseLongPost(post, maxChars);
    return { post, place, ...remarksOn(post) };
  } catch (error) {
    return toErrorRecord(error, place, id);
  }
}
function openPayload2({ value, path = "$", source = "" }, named, options) {
  const { fields = {}, vendor = "auto", maxChars } = options;
  if (vendor === "none" || typeof value !== "object" || value === null) return void 0;
  if (vendor !== "auto") return () => eachPosting(value, { vendor, maxChars });
  const isWrapper = named === void 0 || wrapsPostings(value, fields);
  if (!isWrapper && isWholeRecord(named)) return void 0;
  const root = { path, value: /\d{16}/.test(source) ? parseExactly(source) ?? value : value };
  const isNamed = Object.values(fields).some((name) => name !== void 0);
  const marked = isNamed ? void 0 : recogniseVendor(root);
  if (marked !== void 0) return () => readEach(marked.name, marked.postings, { maxChars });
  if (!isWrapper && named !== void 0 && (named.title !== void 0 || named.texts.length > 0)) return void 0;
  const found = recogniseNamed(root, void 0, fields);
  return found && (() => readEach(found.name, found.postings, { maxChars }));
}
function isWholeRecord({ title, texts }) {
  const text = texts.find(({ section }) => section === void 0)?.key;
  return title !== void 0 && text !== void 0 && isSure(title) && isSure(text);
}
function isSure(key) {
  return meaningOf(key) === void 0 || isPlainName(key);
}
function openDocument(text, { vendor = "auto", maxChars }) {
  if (vendor === "none") return void 0;
  if (vendor !== "auto") return () => eachPosting(text, { vendor, maxChars });
  if (!/^\s*</.test(text)) return void 0;
  try {
    const postings = eachPosting(text, { maxChars });
    const first = postings.next();
    if (first.done === true) return void 0;
    return function* () {
      yield first.value;
      yield* postings;
    };
  } catch (error) {
    if (error instanceof JobsiftError) return void 0;
    throw error;
  }
}
function* readPayload({ place }, open, options) {
  let position = 0;
  try {
    for (const { item, value } of open()) {
      position++;
      yield toRecord(
        item,
        value,
        place.row === void 0 && place.line === void 0 ? { ...place, row: position } : place,
        options
      );
    }
  } catch (error) {
    yield toErrorRecord(error, place);
  }
}
function toRecord(item, value, place, { maxChars }) {
  if (isErrorRecord(item)) return { ...item, error: { ...item.error, ...place } };
  const { post, vendor, leftOut = [] } = item;
  try {
    refuseLongPost(post, maxChars);
  } catch (error) {
    return toErrorRecord(error, place, post.id ?? void 0);
  }
  return {
    post,
    place,
    value,
    origin: item,
    ...remarksOn(post, [remarkOnVendor(vendor)], leftOut)
  };
}
function* readPayloadField(raw, name, options) {
  const { value, place } = raw;
  const record = typeof value === "object" && value !== null ? value : {};
  const payload = record[name];
  if (payload === void 0 || payload === null || payload === "") {
    const message = `the record has no "${name}"; its fields are ${Object.keys(record).slice(0, 20).join(", ")}`;
    yield toErrorRecord(new JobsiftError("invalid-record", message), place, usableIdOf(value, {}, raw.source));
    return;
  }
  const { [name]: _, ...rest } = record;
  const { vendor, maxChars } = options;
  const wanted = vendor === "auto" || vendor === "none" ? void 0 : vendor;
  const open = () => eachPosting(payload, { vendor: wanted, maxChars });
  for (const posting of readPayload({ value: payload, place }, open, options)) {
    yield isErrorRecord(posting) ? posting : { ...posting, value: { ...rest, ...Object(posting.value) } };
  }
}
function remarksOn(post, known2 = [], leftOut = []) {
  const remarks = isGarbled(post.title ?? "") || isGarbled(textOf(post)) ? [...known2, GARBLED] : known2;
  return { ...remarks.length > 0 && { remarks }, ...leftOut.length > 0 && { leftOut } };
}
function textOf({ description }) {
  return typeof description === "object" ? description?.source ?? "" : description ?? "";
}
function refuseLongPost(post, maxChars = Number.POSITIVE_INFINITY) {
  const length = (post.title ?? "").length + textOf(post).length;
  if (length > maxChars) {
    throw new JobsiftError("too-long", `the post has ${length} characters, more than the ${maxChars} allowed`);
  }
}

// src/records/record-parser.ts
import { isUtf8 as isUtf82 } from "node:buffer";
function* parseRecords(chunk) {
  const { bytes, syntax } = chunk;
  const format = inputFormat(syntax.format);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isSound = isUtf82(bytes);
  for (const span of chunk.spans) {
    const place = placeOf2(chunk, span);
    const { fault } = span;
    if (fault !== void 0) yield createErrorRecord(fault.code, fault.message, place);
    else if (!isSound && !isUtf82(bytes.subarray(span.start, span.end)))
      yield createErrorRecord("not-utf8", NOT_UTF8, place);
    else yield parseRecord(buffer.toString("utf8", span.start, span.end), format, syntax, place, span.path);
  }
}
var NOT_UTF8 = "not in UTF-8; name the encoding of the file with --encoding, or convert it, as with iconv -t UTF-8";
function* parsePostRecords(chunk, options) {
  for (const raw of parseRecords(chunk)) yield* readRaw(raw, chunk, options);
}
function* readRaw(raw, { syntax }, options) {
  const format = inputFormat(syntax.format);
  if (isErrorRecord(raw)) yield raw;
  else if (format.holds === "records") yield* readPostings(raw, options);
  else yield* readDocument(raw, format, options);
}
function placeOf2({ file: file2, byteOffset }, { start, line, row }) {
  return {
    file: file2,
    ...line !== void 0 && { line },
    ...row !== void 0 && { row },
    ...byteOffset !== void 0 && { byteOffset: byteOffset + start }
  };
}
function parseRecord(text, format, syntax, place, path) {
  if (format.holds === "document") return { value: text, place };
  try {
    const leftOut = [];
    const value = format.parse(text, syntax, { line: place.line, remark: (remark) => void leftOut.push(remark) });
    return { value, place, source: text, ...path !== void 0 && { path }, ...leftOut.length > 0 && { leftOut } };
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

// .rb.ts
var file = process.argv[2];
var users = [];
for (let round = 0; round < Number(process.argv[3] ?? 8); round++) {
  let n = 0, errs = 0, chars = 0;
  const from = process.cpuUsage();
  for await (const chunk of readChunks(inputFromFile(file), {})) for (const r of parsePostRecords(chunk, {})) {
    n++;
    if (isErrorRecord(r)) errs++;
    else chars += (r.post.title ?? "").length;
  }
  const u = process.cpuUsage(from);
  users.push(Math.round(u.user / 1e3));
  if (round === 0) console.error(n, errs, chars);
}
console.log(Math.min(...users), users.join(" "));
