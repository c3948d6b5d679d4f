/** What a section of a posting is about, where the vendor says so. */
export type Role = "company" | "role" | "duties" | "requirements" | "benefits";

/** A text of a posting. Paths are members joined by dots; the first of several that holds something is taken. */
export interface TextField {
  readonly paths: readonly string[];
  readonly role?: Role;
  /** Member with the heading that the vendor gives the text. */
  readonly heading?: string;
  /** Classes of blocks in which the company speaks of itself. */
  readonly companyBlocks?: readonly string[];
}

/** Texts in a list: each element has a heading and a content. */
export interface TextList {
  readonly list: string;
  readonly heading: string;
  readonly content: string;
}

/** Where a vendor keeps what makes a post. */
export interface Vendor {
  /** Lists of postings, tried in turn; "" is the payload itself. A path that leads to an object is one posting. */
  readonly postings: readonly string[];
  /** Members that only this vendor's postings have; all of one of these groups must be there. */
  readonly marks: readonly (readonly string[])[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly company: readonly string[];
  readonly texts: readonly (TextField | TextList)[];
  /** Of a career site that keeps its list in a variable of a script. */
  readonly variable?: string;
  /** Of a career site whose list is links: what the address of a job looks like; the group is its id. */
  readonly link?: RegExp;
  /** What to ask for where the postings carry no text. */
  readonly instead: string;
}

/** Of a page that lists links: what `linkedPostings` makes of each. */
const linkList: Vendor = {
  postings: [],
  marks: [],
  id: ["id"],
  title: ["title"],
  company: [],
  texts: [],
  instead: "the page of each job",
};

const vendorTable = {
  greenhouse: {
    postings: ["jobs", ""],
    marks: [
      ["absolute_url", "internal_job_id"],
      ["content", "departments"],
      ["absolute_url", "content"],
    ],
    id: ["id"],
    title: ["title"],
    company: ["company_name"],
    texts: [{ paths: ["content"], companyBlocks: ["content-intro", "content-conclusion"] }],
    instead: "the list with ?content=true, or the single job",
  },
  lever: {
    postings: [""],
    marks: [
      ["hostedUrl", "text"],
      ["text", "categories", "createdAt"],
      ["descriptionPlain", "lists"],
    ],
    id: ["id"],
    title: ["text"],
    company: [],
    // The description holds the opening and the body already.
    texts: [
      { paths: ["description", "descriptionPlain"] },
      { list: "lists", heading: "text", content: "content" },
      // What it closes with must not count under the heading of the last list.
      { paths: ["additional", "additionalPlain"], role: "company" },
    ],
    instead: "the postings with mode=json",
  },
  ashby: {
    postings: ["jobs", ""],
    marks: [["descriptionHtml"], ["descriptionPlain", "jobUrl"], ["jobUrl", "isListed"]],
    id: ["id"],
    title: ["title"],
    company: [],
    texts: [{ paths: ["descriptionHtml", "descriptionPlain"] }],
    instead: "the job board endpoint",
  },
  recruitee: {
    postings: ["offers", "offer"],
    marks: [["careers_url"], ["slug", "options_cv"], ["translations"], ["description", "requirements"]],
    id: ["id", "guid"],
    title: ["title", "translations.en.title"],
    company: ["company_name"],
    texts: [
      { paths: ["description", "translations.en.description"] },
      { paths: ["requirements", "translations.en.requirements"], role: "requirements" },
    ],
    instead: "the offers endpoint",
  },
  workable: {
    postings: ["jobs", "results", ""],
    marks: [["shortcode"]],
    id: ["shortcode", "id"],
    title: ["title"],
    company: [],
    texts: [
      { paths: ["full_description", "description"] },
      { paths: ["requirements"], role: "requirements" },
      { paths: ["benefits"], role: "benefits" },
    ],
    instead: "the widget with ?details=true, or the single job",
  },
  smartrecruiters: {
    postings: ["content", ""],
    marks: [["jobAd"], ["refNumber", "releasedDate"], ["typeOfEmployment", "releasedDate"]],
    id: ["id", "uuid"],
    title: ["name"],
    company: ["company.name"],
    texts: [
      { paths: ["jobAd.sections.companyDescription.text"], role: "company" },
      { paths: ["jobAd.sections.jobDescription.text"], role: "duties" },
      { paths: ["jobAd.sections.qualifications.text"], role: "requirements" },
      { paths: ["jobAd.sections.additionalInformation.text"], role: "company" },
    ],
    instead: "the single posting",
  },
  teamtailor: {
    postings: ["items", "data"],
    marks: [["_jobposting"], ["content_html"], ["attributes"]],
    id: ["id"],
    title: ["title", "attributes.title"],
    company: ["_jobposting.hiringOrganization.name"],
    texts: [{ paths: ["content_html", "_jobposting.description", "attributes.body"] }],
    instead: "jobs.json of the career site, or the API with the attribute body",
  },
  bamboohr: {
    postings: ["result.jobOpening", "result"],
    marks: [["jobOpeningName"]],
    id: ["id", "jobOpeningShareUrl"],
    title: ["jobOpeningName"],
    company: [],
    texts: [{ paths: ["description"] }],
    instead: "the detail of each job",
  },
  workday: {
    postings: ["jobPostingInfo", "jobPostings"],
    marks: [["jobDescription"], ["externalPath", "title"], ["jobReqId"]],
    id: ["jobReqId", "id", "externalPath"],
    title: ["title"],
    company: [],
    texts: [{ paths: ["jobDescription"] }],
    instead: "the detail at externalPath",
  },
  pinpoint: {
    postings: ["data"],
    marks: [["key_responsibilities"], ["skills_knowledge_expertise"]],
    id: ["id"],
    title: ["title"],
    company: [],
    texts: [
      { paths: ["description"] },
      { paths: ["key_responsibilities"], heading: "key_responsibilities_header", role: "duties" },
      { paths: ["skills_knowledge_expertise"], heading: "skills_knowledge_expertise_header", role: "requirements" },
      { paths: ["benefits"], heading: "benefits_header", role: "benefits" },
    ],
    instead: "postings.json",
  },
  oracle: {
    postings: ["items", "items[0].requisitionList", "requisitionList", ""],
    marks: [["ExternalDescriptionStr"], ["ExternalQualificationsStr"], ["PrimaryLocation", "Title"]],
    id: ["Id"],
    title: ["Title"],
    company: [],
    texts: [
      { paths: ["ExternalDescriptionStr", "ShortDescriptionStr"] },
      { paths: ["ExternalResponsibilitiesStr"], role: "duties" },
      { paths: ["ExternalQualificationsStr"], role: "requirements" },
    ],
    instead: "the details of the requisition",
  },
  eightfold: {
    postings: ["positions", ""],
    marks: [["job_description", "canonicalPositionUrl"]],
    id: ["id"],
    title: ["name"],
    company: [],
    texts: [{ paths: ["job_description"] }],
    instead: "the single position",
  },
  rippling: {
    postings: ["items", ""],
    marks: [["uuid", "workLocation"]],
    id: ["uuid"],
    title: ["name"],
    company: [],
    texts: [{ paths: ["description.company"], role: "company" }, { paths: ["description.role"] }],
    instead: "the single job",
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
      { paths: ["responsibilities"], role: "duties" },
      { paths: ["qualifications"], role: "requirements" },
      { paths: ["skills"], role: "requirements" },
      { paths: ["experienceRequirements"], role: "requirements" },
      { paths: ["educationRequirements"], role: "requirements" },
    ],
    instead: "a page whose JobPosting has a description",
  },
  paylocity: {
    postings: ["Jobs"],
    marks: [["JobId", "JobTitle"]],
    id: ["JobId"],
    title: ["JobTitle"],
    company: [],
    texts: [{ paths: ["Description"] }],
    variable: "window.pageData",
    instead: "the page of each job",
  },
  phenom: {
    postings: ["eagerLoadRefineSearch.data.jobs", "refineSearch.data.jobs", "jobDetail.data.job"],
    marks: [["jobSeqNo"]],
    id: ["jobId", "jobSeqNo"],
    title: ["title"],
    company: [],
    texts: [{ paths: ["description", "descriptionTeaser"] }],
    variable: "phApp.ddo",
    instead: "the page of each job",
  },
  icims: { ...linkList, link: /\/jobs\/(\d+)\/[^/?]+\/job\b/ },
  jobvite: { ...linkList, link: /\/job\/(o\w{6,})(?:$|[?#])/ },
  hrmdirect: { ...linkList, link: /\bjob-opening\.php\?req=(\d+)/ },
  personio: {
    postings: ["position"],
    marks: [["jobDescriptions"], ["recruitingCategory"]],
    id: ["id"],
    title: ["name"],
    company: ["subcompany"],
    texts: [{ list: "jobDescriptions.jobDescription", heading: "name", content: "value" }],
    instead: "the XML feed of the career site",
  },
  indeed: {
    postings: ["job"],
    marks: [["referencenumber"], ["requisitionid"], ["title", "description", "company"]],
    id: ["requisitionid", "referencenumber"],
    title: ["title"],
    company: ["company"],
    texts: [{ paths: ["description"] }],
    instead: "a feed with descriptions",
  },
  feed: {
    postings: ["item", "entry"],
    marks: [["title"]],
    id: ["guid", "id", "link"],
    title: ["title"],
    company: ["company", "tt:company_name", "job_listing:company"],
    texts: [{ paths: ["content:encoded", "description", "content", "summary"] }],
    instead: "a feed with descriptions",
  },
  jobboard: {
    postings: ["jobs", "data", "results", ""],
    marks: [["title", "description"]],
    id: ["id", "guid", "slug"],
    title: ["title"],
    company: ["companyName", "company_name", "company"],
    texts: [{ paths: ["description"] }],
    instead: "an endpoint with descriptions",
  },
} satisfies Record<string, Vendor>;

export type AtsSource = keyof typeof vendorTable;

/** Where a payload of one's own keeps what makes a post; paths as `jobs`, `data.title`, `sections[0].html`. */
export interface FieldMap {
  /** The list of postings. Default: the payload itself. */
  readonly postings?: string;
  readonly id?: string;
  readonly title?: string;
  /** One or more texts, in the order in which they are read. */
  readonly text?: string | readonly string[];
  readonly company?: string;
}

export function mappedVendor({ postings = "", id, title, text = [], company }: FieldMap): Vendor {
  return {
    postings: [postings],
    marks: [[]],
    id: id === undefined ? [] : [id],
    title: title === undefined ? [] : [title],
    company: company === undefined ? [] : [company],
    texts: [text].flat().map((path) => ({ paths: [path] })),
    instead: "another field",
  };
}

/** Those whose payload is XML; their postings are elements of these names, at any depth. */
export const xmlSources: readonly AtsSource[] = ["personio", "indeed", "feed"];

/** In the order in which a payload is tried; the last fits what remotive and himalayas send, and much else. */
export const vendors: Readonly<Record<AtsSource, Vendor>> = vendorTable;
