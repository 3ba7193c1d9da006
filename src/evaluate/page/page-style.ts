/** Style of the page, for screen and paper. */
export const pageStyle = `
body{font:16px/1.5 Georgia,serif;color:#0b0c0c;background:#fff;margin:0}
main{max-width:70rem;margin:0 auto;padding:1rem}
h1,h2,h3,caption,th,td,figcaption{font-family:Arial,Helvetica,sans-serif}
table{border-collapse:collapse;margin:1rem 0 2rem;font-size:14px;width:100%}
caption{font-weight:bold;text-align:left;padding:.4rem 0}
th,td{border-bottom:1px solid #b1b4b6;padding:.25rem .6rem;text-align:right;font-variant-numeric:tabular-nums}
th:first-child{text-align:left;font-weight:normal}
thead th{font-weight:bold}
tr.missed{background:#fce8e6}
article{border-top:2px solid #0b0c0c;margin-top:1.5rem}
.miss{border-left:4px solid #b1b4b6;padding:.1rem 0 .1rem .8rem;margin:.8rem 0}
.miss.critical{border-left-color:#d4351c}
figure{margin:.4rem 0}
figcaption{font-size:12px;color:#505a5f}
blockquote{margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f2f1;padding:.5rem}
mark{background:#ffdd00;color:#0b0c0c}
.cited mark{background:#bbd4ea}
@media print{main{max-width:none;padding:0}body{font-size:10pt}table{font-size:8pt}
article,table{break-inside:auto}tr,.miss p,figcaption{break-inside:avoid}h2,h3,caption{break-after:avoid}
mark{outline:1px solid #0b0c0c;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
