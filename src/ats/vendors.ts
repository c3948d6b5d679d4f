import { ROLE_HEADING } from "./headings.js";
import type { Vendor } from "./vendor.js";

/** Of a page that lists links: what `findLinkedPostings` makes of each. */
const LINKS: Vendor = {
  postings: [],
  marks: [],
  id: ["id"],
  title: ["title"],
  company: [],
  texts: [],
  instead: "the page of each job",
};

/** What feeds of any site have. */
const FEED: Vendor = {
  postings: ["item", "entry"],
  isXml: true,
  marks: [["title"]],
  id: ["guid", "id", "g:id", "link"],
  title: ["title"],
  company: ["company", "tt:company_name", "job_listing:company", "g:employer"],
  texts: [{ paths: ["content:encoded", "description", "content", "summary"] }],
  instead: "a feed with descriptions",
};

const TABLE = {
  greenhouse: {
    postings: ["jobs", ""],
    marks: [
      ["absolute_url", "internal_job_id"],
      ["absolute_url", "content"],
      ["content", "departments"],
    ],
    id: ["id"],
    title: ["title"],
    company: ["company_name"],
    // Gem answers in the same shape, and has the text without tags too.
    texts: [{ paths: ["content", "content_plain"], companyBlocks: ["content-intro", "content-conclusion"] }],
    instead: "the list with ?content=true, or the single job",
  },
  lever: {
    // The data API keeps the texts in a content of their own.
    postings: ["", "data"],
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
      { paths: ["description", "descriptionPlain", "content.descriptionHtml", "content.description"] },
      { list: "lists", heading: "text", content: "content" },
      { list: "content.lists", heading: "text", content: "content" },
      // What it closes with must not count under the heading of the last list.
      { paths: ["additional", "additionalPlain", "content.closingHtml", "content.closing"], section: "company" },
    ],
    instead: "the postings with mode=json",
  },
  ashby: {
    postings: ["jobs", ""],
    marks: [
      ["descriptionHtml", "jobUrl"],
      ["descriptionHtml", "isListed"],
      ["descriptionHtml", "descriptionPlain"],
      ["descriptionPlain", "jobUrl"],
      ["jobUrl", "isListed"],
    ],
    id: ["id"],
    title: ["title"],
    company: [],
    texts: [{ paths: ["descriptionHtml", "descriptionPlain"] }],
    instead: "the job board endpoint",
  },
  recruitee: {
    postings: ["offers", "offer"],
    marks: [["careers_url"], ["slug", "options_cv"]],
    id: ["id", "guid"],
    title: ["title", "translations.en.title"],
    company: ["company_name"],
    texts: [
      { paths: ["description", "translations.en.description"] },
      { paths: ["requirements", "translations.en.requirements"], section: "requirements" },
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
      { paths: ["requirements"], section: "requirements" },
      { paths: ["benefits"], section: "benefits" },
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
      { paths: ["jobAd.sections.companyDescription.text"], section: "company" },
      { paths: ["jobAd.sections.jobDescription.text"], section: "duties" },
      { paths: ["jobAd.sections.qualifications.text"], section: "requirements" },
      { paths: ["jobAd.sections.additionalInformation.text"], section: "company" },
    ],
    instead: "the single posting",
  },
  teamtailor: {
    postings: ["items", "data"],
    marks: [["_jobposting"], ["attributes.body", "attributes.pitch"], ["attributes.body", "links.careersite-job-url"]],
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
    marks: [["externalPath", "title"], ["jobReqId"]],
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
      { paths: ["key_responsibilities"], heading: "key_responsibilities_header", section: "duties" },
      { paths: ["skills_knowledge_expertise"], heading: "skills_knowledge_expertise_header", section: "requirements" },
      { paths: ["benefits"], heading: "benefits_header", section: "benefits" },
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
      { paths: ["ExternalResponsibilitiesStr"], section: "duties" },
      { paths: ["ExternalQualificationsStr"], section: "requirements" },
    ],
    instead: "the details of the requisition",
  },
  eightfold: {
    // The list of newer career sites, "pcsx", and the position of one.
    postings: ["positions", "data.positions", "data", ""],
    marks: [
      ["job_description", "canonicalPositionUrl"],
      ["positionUrl", "displayJobId"],
    ],
    id: ["id"],
    title: ["name"],
    company: [],
    texts: [{ paths: ["job_description", "jobDescription"] }],
    instead: "the single position",
  },
  rippling: {
    postings: ["items", ""],
    marks: [["uuid", "workLocation"]],
    id: ["uuid"],
    title: ["name"],
    company: [],
    texts: [{ paths: ["description.company"], section: "company" }, { paths: ["description.role"] }],
    instead: "the single job",
  },
  usajobs: {
    postings: ["SearchResult.SearchResultItems", "SearchResultItems", ""],
    marks: [["MatchedObjectDescriptor"], ["PositionTitle", "QualificationSummary"]],
    id: ["MatchedObjectId", "PositionID", "MatchedObjectDescriptor.PositionID"],
    title: ["MatchedObjectDescriptor.PositionTitle", "PositionTitle"],
    company: ["MatchedObjectDescriptor.OrganizationName", "OrganizationName"],
    texts: [
      { paths: ["MatchedObjectDescriptor.UserArea.Details.JobSummary", "UserArea.Details.JobSummary"] },
      {
        paths: ["MatchedObjectDescriptor.UserArea.Details.MajorDuties", "UserArea.Details.MajorDuties"],
        section: "duties",
      },
      { paths: ["MatchedObjectDescriptor.QualificationSummary", "QualificationSummary"], section: "requirements" },
      {
        paths: ["MatchedObjectDescriptor.UserArea.Details.Education", "UserArea.Details.Education"],
        section: "requirements",
      },
      {
        paths: [
          "MatchedObjectDescriptor.UserArea.Details.AgencyMarketingStatement",
          "UserArea.Details.AgencyMarketingStatement",
        ],
        section: "company",
      },
    ],
    instead: "a search with Fields=Full",
  },
  successfactors: {
    postings: ["d.results", "d", "value", ""],
    marks: [["jobReqLocale"]],
    id: ["jobReqId"],
    title: [
      "jobReqLocale.results[0].externalTitle",
      "jobReqLocale.results[0].jobTitle",
      "jobReqLocale[0].externalTitle",
      "jobReqLocale[0].jobTitle",
    ],
    company: [],
    texts: [
      { paths: ["jobReqLocale.results[0].extJobDescHeader", "jobReqLocale[0].extJobDescHeader"], section: "company" },
      {
        paths: [
          "jobReqLocale.results[0].externalJobDescription",
          "jobReqLocale.results[0].jobDescription",
          "jobReqLocale[0].externalJobDescription",
          "jobReqLocale[0].jobDescription",
        ],
        caption: ROLE_HEADING,
      },
    ],
    instead: "JobRequisition with $expand=jobReqLocale",
  },
  welcometothejungle: {
    postings: ["job"],
    marks: [
      ["profile", "organization", "contract_type"],
      ["recruitment_process", "profile"],
    ],
    id: ["reference", "slug"],
    title: ["name"],
    company: ["organization.name"],
    texts: [
      { paths: ["description"] },
      { paths: ["key_missions"], section: "duties" },
      { paths: ["profile"], section: "requirements" },
      { paths: ["company_description"], section: "company" },
    ],
    instead: "the single job",
  },
  remoteok: {
    postings: [""],
    marks: [
      ["position", "slug", "epoch"],
      ["legal", "last_updated"],
    ],
    id: ["id"],
    title: ["position"],
    company: ["company"],
    texts: [{ paths: ["description"] }],
    // The first element is a notice on how to use the list.
    skips: (posting) => Object.keys(posting).every((member) => member === "legal" || member === "last_updated"),
    instead: "the list",
  },
  comeet: {
    postings: [""],
    marks: [["uid", "custom_fields"]],
    id: ["uid"],
    title: ["name"],
    company: ["company_name"],
    texts: [{ list: "custom_fields.details", heading: "name", content: "value" }],
    variable: "COMPANY_POSITIONS_DATA",
    instead: "the page of all positions",
  },
  breezy: {
    postings: [""],
    marks: [["friendly_id", "published_date"]],
    id: ["id"],
    title: ["name"],
    company: ["company.name"],
    texts: [{ paths: ["description"] }],
    instead: "the page of each position",
  },
  taleo: {
    postings: ["requisitionList"],
    marks: [["contestNo", "column"]],
    id: ["contestNo", "jobId"],
    title: ["column[0]"],
    company: [],
    texts: [],
    instead: "the page of each requisition",
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
      { paths: ["educationRequirements"], section: "requirements" },
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
  linkedin: {
    ...LINKS,
    company: ["company"],
    texts: [{ paths: ["text"] }],
    elements: {
      title: "top-card-layout__title",
      text: "show-more-less-html__markup",
      company: "topcard__org-name-link",
    },
    link: /\/jobs\/view\/(?:[^/?#]*-)?(\d+)\?[^#]*\bpageNum=/,
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
    instead: "the XML feed of the career site",
  },
  indeed: {
    postings: ["job"],
    isXml: true,
    marks: [["referencenumber"], ["requisitionid"], ["title", "description", "company"]],
    id: ["requisitionid", "referencenumber", "id"],
    title: ["title"],
    company: ["company"],
    texts: [{ paths: ["description"] }],
    instead: "a feed with descriptions",
  },
  weworkremotely: { ...FEED, mention: "weworkremotely.com/remote-jobs", companyLeads: true },
  feed: FEED,
  hackernews: {
    postings: ["children", "hits", ""],
    marks: [
      ["text", "children"],
      ["comment_text", "objectID"],
      ["text", "parent_id", "story_id"],
    ],
    id: ["id", "objectID"],
    title: [],
    company: [],
    texts: [{ paths: ["text", "comment_text"] }],
    titleLeads: true,
    // Replies, and what its author or a moderator has taken away.
    skips: ({ text, comment_text: comment = text, parent_id: parent, story_id: story }) =>
      typeof comment !== "string" || comment === "" || (story != null && parent != null && parent !== story),
    instead: "the thread with its comments",
  },
  jobboard: {
    // Postings are found by the names of their members, wherever they stand.
    postings: [],
    marks: [],
    id: [],
    title: [],
    company: [],
    texts: [],
    instead: "an endpoint with descriptions",
  },
} satisfies Record<string, Vendor>;

/** A vendor whose payloads are known, or a format that many use. */
export type VendorName = keyof typeof TABLE;

/** In the order in which a payload is tried; the last goes by the names of members, and fits what many job boards send. */
export const VENDORS: Readonly<Record<VendorName, Vendor>> = TABLE;

export const VENDOR_NAMES = Object.keys(TABLE) as readonly VendorName[];
