// biome-ignore-all lint/suspicious/noControlCharactersInRegex: these are first bytes of files
import type { Fault } from "./chunk.js";

/** A kind of file that is not read, by the bytes it begins with. */
interface Kind {
  /** In a sentence: "this is ...". */
  readonly title: string;
  /** The first bytes, one character each. */
  readonly magic: RegExp;
  /** The line that makes of it what is read; FILE stands for its name. */
  readonly convert: string;
}

const SPREADSHEET = "libreoffice --headless --convert-to csv FILE";
const PANDAS = (reader: string) =>
  `python3 -c "import pandas; pandas.${reader}('FILE').to_json('posts.ndjson', orient='records', lines=True)"`;
const FLOW = (command: string) => `${command} FILE | jobsift classify -`;

const KINDS: readonly Kind[] = [
  {
    title: "an OpenDocument file",
    magic: /^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis/,
    convert: SPREADSHEET,
  },
  { title: "an old Excel or Word file", magic: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, convert: SPREADSHEET },
  { title: "a 7z archive", magic: /^7z\xbc\xaf\x27\x1c/, convert: "7z x FILE -oposts && jobsift classify posts" },
  { title: "a RAR archive", magic: /^Rar!\x1a\x07/, convert: "unrar x FILE posts/ && jobsift classify posts" },
  { title: "compressed with bzip2", magic: /^BZh[1-9]1AY&SY/, convert: FLOW("bzip2 -dc") },
  { title: "compressed with xz", magic: /^\xfd7zXZ\0/, convert: FLOW("xz -dc") },
  { title: "compressed with lz4", magic: /^\x04\x22\x4d\x18/, convert: FLOW("lz4 -dc") },
  { title: "compressed with compress", magic: /^\x1f\x9d/, convert: FLOW("uncompress -c") },
  {
    title: "a SQLite database",
    magic: /^SQLite format 3\0/,
    convert: 'sqlite3 -json FILE "SELECT * FROM posts" | jobsift classify -',
  },
  { title: "a DuckDB database", magic: /^[\s\S]{8}DUCK/, convert: "duckdb FILE -c \"COPY posts TO 'posts.parquet'\"" },
  { title: "an Arrow file", magic: /^ARROW1\0\0|^FEA1/, convert: PANDAS("read_feather") },
  { title: "an Avro file", magic: /^Obj\x01/, convert: "avro-tools tojson FILE | jobsift classify -" },
  { title: "an ORC file", magic: /^ORC[\0-\x1f]/, convert: PANDAS("read_orc") },
  { title: "an HDF5 file", magic: /^\x89HDF\r\n\x1a\n/, convert: PANDAS("read_hdf") },
  { title: "a Python pickle", magic: /^\x80[\x02-\x05]/, convert: PANDAS("read_pickle") },
  { title: "a PDF", magic: /^%PDF-\d/, convert: "pdftotext -layout FILE - | jobsift classify -" },
  { title: "rich text", magic: /^\{\\rtf\d/, convert: "libreoffice --headless --convert-to txt FILE" },
  { title: "a picture", magic: /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a)/, convert: "tesseract FILE post" },
  { title: "UTF-32", magic: /^\0?(?:[ -~]\0){3}/, convert: FLOW("iconv -f UTF-32 -t UTF-8") },
];

/** Where a NUL gives a binary file away, as git has it. */
const BINARY_HEAD = 8000;

/** Why a file that begins with these bytes cannot be read; undefined for a text. */
export function faultOfKind(head: Uint8Array): Fault | undefined {
  const bytes = head.subarray(0, BINARY_HEAD);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const kind = KINDS.find(({ magic }) => magic.test(text));
  if (kind !== undefined) {
    const { title, convert } = kind;
    return {
      code: "invalid-data",
      message: `this is a binary file, ${title}, which is not read; convert it: ${convert}`,
    };
  }
  return text.includes("\0") ? UNKNOWN_KIND : undefined;
}

const UNKNOWN_KIND: Fault = {
  code: "invalid-data",
  message: "this is no text but a binary file of an unknown kind; write UTF-8",
};
