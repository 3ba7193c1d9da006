/** How a draft looks as a page, on a screen and on A4. What is to be filled has a border besides its colour. */
export const pageStyle = `
body { font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 46rem; padding: 1rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5 { font-size: 1rem; }
.notice { border: 2px solid #0b0c0c; padding: 0.5rem 0.75rem; }
.number { font-weight: bold; margin-right: 0.5em; }
ul.numbered { list-style: none; padding-left: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { border: 1px solid #505a5f; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.fields th { width: 33%; }
mark { background: #fff2b3; color: #0b0c0c; border: 1px dashed #0b0c0c; padding: 0 0.2em; }
a { color: #1d5a96; }
.working { border-top: 3px double #0b0c0c; margin-top: 2rem; }
@page { size: A4; margin: 20mm; }
@media print {
  body { font-size: 11pt; max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .back { display: none; }
  .working { break-before: page; border-top: 0; }
}
`;
