import { describe, expect, it } from "vitest";
import writeWorkbook, { type Row } from "write-excel-file/node";
import { isErrorRecord, type ReadOptions, readRecords } from "../../src/records/index.js";

async function workbook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Buffer> {
  const all = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data: [...data] }));
  return writeWorkbook(all).toBuffer();
}

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const remarks: string[] = [];
  const records: unknown[] = [];
  async function* parts() {
    yield bytes;
  }
  const onRemark = (remark: string) => void remarks.push(remark);
  for await (const record of readRecords({ name: "jobs.xlsx", bytes: parts() }, { ...options, onRemark })) {
    records.push(isErrorRecord(record) ? record.error : [record.place.file, record.place.row, record.value]);
  }
  return { records, remarks };
}

const header: Row = ["Req", "Job Title", "Job Description"];

describe("a workbook", () => {
  it("gives its rows, with the kinds of their cells", async () => {
    const date = { value: new Date("2026-01-02"), type: Date, format: "yyyy-mm-dd" };
    const { records, remarks } = await read(
      await workbook({
        Jobs: [
          [...header, "Posted", "Remote"],
          [17, "ML Engineer", " You train\nmodels. ", date, true],
          [{ value: "0018", type: String }, "Nurse", "=1+1", null, false],
        ],
      }),
    );
    expect(records).toEqual([
      [
        "jobs.xlsx",
        1,
        {
          Req: 17,
          "Job Title": "ML Engineer",
          "Job Description": " You train\nmodels. ",
          Posted: "2026-01-02T00:00:00.000Z",
          Remote: true,
        },
      ],
      ["jobs.xlsx", 2, { Req: "0018", "Job Title": "Nurse", "Job Description": "=1+1", Remote: false }],
    ]);
    expect(remarks).toEqual([]);
  });

  it("may have titles above the header, blank rows, a column without a name and one that comes twice", async () => {
    const { records, remarks } = await read(
      await workbook({
        Jobs: [["Openings"], [], ["title", "", "title"], [], ["Chef", "cooks", "other"], [null, null, null]],
      }),
    );
    expect(records).toEqual([["jobs.xlsx", 1, { title: "Chef", "column 2": "cooks" }]]);
    expect(remarks).toEqual(["1 line above the header left out"]);
  });

  it("may have several sheets; those that hold no posts are left out", async () => {
    const { records, remarks } = await read(
      await workbook({
        About: [["made by hand"]],
        Paris: [header, [1, "Chef", "Cooks."]],
        Oslo: [header, [2, "Cook", "Fries."]],
      }),
    );
    expect(records).toEqual([
      ["jobs.xlsx#Paris", 1, { Req: 1, "Job Title": "Chef", "Job Description": "Cooks." }],
      ["jobs.xlsx#Oslo", 1, { Req: 2, "Job Title": "Cook", "Job Description": "Fries." }],
    ]);
    expect(remarks).toEqual(['the sheet "About" is left out: it has no column for a title or a text']);
  });

  it("says where a text is as long as Excel keeps", async () => {
    const { remarks } = await read(await workbook({ Jobs: [header, [1, "Chef", "x".repeat(32_767)]] }));
    expect(remarks).toEqual([
      "1 row has a text of 32767 characters, the most that Excel keeps: its end is likely to be lost",
    ]);
  });

  it("takes a number in the column of the titles for a text", async () => {
    const { records } = await read(await workbook({ Jobs: [header, [1, 911, "Operator."]] }));
    expect(records).toEqual([["jobs.xlsx", 1, { Req: 1, "Job Title": "911", "Job Description": "Operator." }]]);
  });

  it("takes the columns that the caller names", async () => {
    const bytes = await workbook({
      Jobs: [
        ["a", "b"],
        ["Chef", "Cooks."],
      ],
    });
    const { records } = await read(bytes, { fields: { title: "a", text: "b" } });
    expect(records).toEqual([["jobs.xlsx", 1, { a: "Chef", b: "Cooks." }]]);
  });

  it.each<[what: string, bytes: () => Promise<Uint8Array>, message: RegExp]>([
    [
      "without a header",
      () =>
        workbook({
          Jobs: [
            ["a", "b"],
            [1, 2],
          ],
        }),
      /no column for a title or a text .* it has a, b/,
    ],
    ["without a row", () => workbook({ Jobs: [] }), /jobs.xlsx has no header: it is empty$/],
    [
      "cut off",
      async () => (await workbook({ Jobs: [header] })).subarray(0, 900),
      /cannot read jobs.xlsx: broken workbook/,
    ],
  ])("%s is an error that says so", async (_, bytes, message) => {
    await expect(read(await bytes())).rejects.toThrow(message);
  });
});
