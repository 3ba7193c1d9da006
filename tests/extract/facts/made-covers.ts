/** An officers' paper on an annual assessment by CQC, with nothing besides its head, its first section and `body`. Invented. */
export const coverOn = (
  body: string,
) => `# Adult Social Care in Fenwick: CQC Annual Performance Assessment 2008/09

Fenwick County Council

Scrutiny Board, 9th February 2010

Report of the Director of Adult Services

## 1. Summary

1.1 The Care Quality Commission (CQC) has graded adult social care in Fenwick for 2008/09. Members are asked to note the grade.

${body}

## 12. Financial implications

12.1 None arise.
`;

/** An inspectorate's own report; `body` stands after the head. Invented. */
export const inspectionOf = (body: string, dates = '4 to 15 March 2024') =>
  `# Inspection of Fenwick County Council local authority children's services

Inspection dates: ${dates}

Lead inspector: Orla Quill, His Majesty's Inspector

${body}
`;
