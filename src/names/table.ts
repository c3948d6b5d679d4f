/*
 * What people call the fields of a job post: one table for records, columns and payloads alike. Names are compared
 * without case, accents, spaces and punctuation; `spelling.ts` also leaves out what stands before and behind many of
 * them ("job_", "_html"), so that neither is listed.
 */

/** What a field can hold of a post, besides a section of its text. */
export type PostPart = "id" | "title" | "text" | "company";

/** What a section of a text can be about, where a field says it. */
export type NamedSection = "duties" | "requirements" | "nice-to-have" | "benefits" | "company";

/** The names of a part, best first. */
export interface PartNames {
  /** Count wherever they stand. */
  readonly plain: readonly string[];
  /** Count where no plain name has anything. */
  readonly other: readonly string[];
  /** Say nothing alone: count where no other name has anything, and only beside a title or a text that is sure. */
  readonly beside: readonly string[];
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}

export const PART_NAMES: Readonly<Record<PostPart, PartNames>> = {
  id: {
    plain: words("id jobid postid postingid uuid requisitionid reference"),
    other: words(
      "guid objectid shortcode slug uid eid key externalid reqid requisitionnumber referencenumber refnumber vacancyid offerid",
      "adid jobkey refnr nr referenznummer stellenid",
    ),
    beside: [],
  },
  title: {
    plain: words("title jobtitle positiontitle position jobname role"),
    other: words(
      "positionname roletitle postingtitle vacancy vacancytitle vacancyname occupation occupationtitle designation",
      "headline requisitiontitle openingtitle jobheadline jobposition jobrole adtitle",
      // German, French, Spanish, Portuguese, Italian, Dutch
      "stellenbezeichnung jobbezeichnung stellentitel titel berufsbezeichnung positionsbezeichnung stelle",
      "intitule intituleposte intituledeposte intituleduposte titreduposte titreposte titre poste",
      "puesto nombrepuesto nombredelpuesto titulodelpuesto nombrevacante titulo cargo vacante",
      "vaga titulodavaga nomedavaga funcao",
      "titolo titoloannuncio posizione ruolo mansione functietitel functie vacaturetitel vacature",
      // Polish, Czech, the Nordic languages, Turkish
      "stanowisko nazwastanowiska tytul nazevpozice pozice rubrik stilling stillingstittel stillingsbetegnelse tittel",
      "tehtavanimike pozisyon",
      // Russian, Ukrainian, Japanese, Chinese, Korean
      "должность вакансия посада 職種 職種名 求人タイトル 职位 职位名称 职位标题 岗位名称 直位 직무 직무명 채용공고명",
    ),
    beside: words("name heading subject bezeichnung libelle nombre nome naam nazwa название 名称"),
  },
  text: {
    plain: words(
      "jobdescription description fulldescription descriptionhtml descriptionplain text jobtext body content details",
    ),
    other: words(
      "summary overview jd fulltext fullposting longdescription rawtext rawdescription posting posttext copy html",
      "contents markdown pagecontent textcontent abouttherole aboutthejob aboutthisrole abouttheposition advert advertisement advertisementtext",
      "announcement introduction intro purpose jobpurpose commenttext message narrative shortdescription snippet",
      "excerpt teaser abstract brief",
      "beschreibung stellenbeschreibung jobbeschreibung stellenanzeige stellentext anzeigentext volltext inhalt",
      "descriptif descriptifduposte descriptifposte descriptionduposte descriptionposte annonce texte contenu",
      "descripcion descripciondelpuesto descripcionpuesto detalle detalles texto contenido",
      "descricao descricaodavaga detalhes conteudo descrizione descrizionedellavoro testo contenuto",
      "omschrijving functieomschrijving beschrijving vacaturetekst opis opisstanowiska tresc popis popispozice",
      "beskrivning annonstext beskrivelse stillingsbeskrivelse kuvaus aciklama",
      "описание описаниевакансии опис 仕事内容 職務内容 业务内容 职位描述 岗位描述 工作内容 描述 직무내용 상세내용 설명",
    ),
    beside: [],
  },
  company: {
    plain: words("company companyname employer employername organization organisation"),
    other: words(
      "organizationname organisationname hiringorganization hiringorganizationname hiringcompany companytitle advertiser",
      "firma unternehmen arbeitgeber betrieb entreprise nomentreprise societe employeur empresa nombreempresa compania",
      "empleador empregador azienda bedrijf bedrijfsnaam werkgever pracodawca zamestnavatel spolecnost foretag",
      "arbetsgivare virksomhed bedrift arbeidsgiver arbejdsgiver yritys sirket",
      "компания работодатель компанія 会社名 企業名 公司 公司名称 企业名称 회사 회사명 기업명",
    ),
    beside: [],
  },
};

/** Texts that hold all of it: they come before a shorter one of a plain name. */
export const WHOLE_TEXTS: readonly string[] = words("fulldescription longdescription fulltext fullposting");

/** Names of the job's own title and text: where a record has both, and a plainer text, that one is of something else. */
export const JOB_NAMES: readonly string[] = words("jobtitle jobdescription");

/** Names of texts that are one section of a post. */
export const SECTION_NAMES: Readonly<Record<NamedSection, readonly string[]>> = {
  duties: words(
    "responsibilities responsibility dutiesandresponsibilities responsibilitiesandduties rolesandresponsibilities",
    "rolesresponsibilities duties duty tasks functions whatyoulldo whatyouwilldo yourrole yourtasks",
    "aufgaben ihreaufgaben deineaufgaben tatigkeiten taetigkeiten missions tachesprincipales taches",
    "responsabilidades tareas funciones atribuicoes atividades responsabilites responsabilita attivita",
    "taken werkzaamheden obowiazki zadania naplnprace arbetsuppgifter arbeidsoppgaver arbejdsopgaver tehtavat",
    "обязанности обовязки 业务 岗位职责 工作职责 主要业务 담당업무 주요업무",
  ),
  requirements: words(
    "requirements requirement qualifications qualification requiredexperience musthave musthaves qualificationsummary",
    "skillsknowledgeexpertise skillsandqualifications qualificationsandskills candidateprofile profilewanted",
    "experiencerequirements educationrequirements whatyoubring whatyouneed whoyouare",
    "anforderungen anforderungsprofil profil ihrprofil deinprofil qualifikationen voraussetzungen",
    "profilrecherche exigences competences prerequis requisitos requisitosminimos perfil requisiti competenze",
    "eisen functieeisen vereisten wymagania pozadavky krav kvalifikationer kvalifikasjoner vaatimukset",
    "требования вимоги 応募資格 必須条件 任职要求 岗位要求 任职资格 자격요건 지원자격",
  ),
  "nice-to-have": words(
    "nicetohave nicetohaves goodtohave desirable bonuspoints preferredskills preferredexperience desiredskills bonusskills",
    "optionalskills",
    "vonvorteil wunschqualifikationen atouts deseable deseables desejavel diferenciais milewidziane meriterande",
    "歓迎条件 加分项 우대사항",
  ),
  benefits: words(
    "benefits benefit perks perksandbenefits benefitsandperks benefitsandcompensation whatweoffer weoffer",
    "wirbieten vorteile avantages beneficios vantaggi arbeidsvoorwaarden oferujemy nabizime formaner",
    "условия 福利厚生 福利待遇 福利 복리후생 혜택및복지",
  ),
  company: words(
    "companydescription companyprofile companyoverview companyinfo aboutcompany aboutus aboutthecompany",
    "employerdescription organizationdescription whoweare",
    "uberuns ueberuns unternehmensbeschreibung presentationentreprise sobrelaempresa sobreaempresa",
    "окомпании 会社概要 公司简介 公司介绍 회사소개",
  ),
};

/** What stands before the name of a section and does not change what it is about: "key_responsibilities". */
export const STRESSES: readonly string[] = words(
  "key main major core primary principal essential minimum min basic required mandatory specific general your our",
);

/** What makes the requirements behind it optional: "preferred_qualifications". */
export const WISHES: readonly string[] = words("preferred desired desirable optional additional bonus nicetohave");

/** Lists of parts of a text, each with a heading. */
export const SECTION_LISTS = {
  lists: words("sections highlights blocks lists contentsections descriptionsections textsections"),
  /** Members of an element of such a list, best first. */
  heading: words("title heading header headline name label type"),
  content: words("content body text html value description items paragraphs"),
} as const;

/** What stands behind a name where there is one field for each way to write it; longer ones first. */
export const ENDINGS: readonly string[] = words(
  "plaintext formatted cleaned markdown section plain clean html text list raw str md",
);

/** Wrappers whose name says that jobs are listed: there, a name is the title of one. */
export const JOB_WRAPPERS: readonly string[] = words(
  "jobs offers positions vacancies openings jobpostings joboffers joblistings jobads requisitions requisitionlist jobsresults",
  "stellenangebote stellen ofertas offres vacatures vagas vacantes",
);

/** Objects that wrap the list of postings, or the object in which it stands. */
export const WRAPPERS: readonly string[] = [
  ...JOB_WRAPPERS,
  ...words(
    "results items postings data hits listings searchresult searchresults searchresultitems records rows edges nodes",
    "elements entries docs documents response content result payload list children resultados resultats",
  ),
];

/** How the names of lists begin that hold other postings than those that were asked for. */
export const FURTHER_LISTS: readonly string[] = words("similar related recommended suggested");

/** Members in which an element of a list keeps the posting itself. */
export const ENVELOPES: readonly string[] = words(
  "source node attributes fields job posting jobposting item resource record doc document data matchedobjectdescriptor",
  "jobdata jobinfo jobdetails jobdetail vacancy position role opening offer details info content result hit",
);

/** What XML and MongoDB become when they are written as JSON. */
const WRITTEN_VALUES: readonly string[] = ["#text", "#cdata-section", "$t", "_text", "_cdata", "__cdata", "_"];

const TEXT_MEMBERS: readonly string[] = words(
  "html rendered text plain plaintext value content body raw markdown description",
);
const NAME_MEMBERS: readonly string[] = words("display_name displayName name title label nom nombre nome");

/** Members that hold a text where a text is expected, best first: `{ "@value": ... }`, `{ "html": ... }`. */
export const VALUE_MEMBERS = {
  text: ["@value", ...WRITTEN_VALUES, ...TEXT_MEMBERS, ...NAME_MEMBERS],
  /** Of a title and a company, which may be described beside their name. */
  name: ["@value", ...WRITTEN_VALUES, ...NAME_MEMBERS, ...TEXT_MEMBERS],
} as const;

/** What a text is expected to be: a name, or any. */
export type ValueKind = keyof typeof VALUE_MEMBERS;
