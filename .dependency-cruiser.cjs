/**
 * Who may import whom. `npm run boundaries` checks it; a rule's comment is what a newcomer reads when it fails.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'core-depends-on-nothing',
      comment:
        'Core is the same arithmetic in Excel, on a web page and on the command line. A package or a shell inside it would tie it to one of them.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'model-imports-only-model',
      comment: 'The nouns come first: every stage speaks them, so they may know no stage.',
      severity: 'error',
      from: { path: '^src/core/model/' },
      to: { path: '^src/core/', pathNot: '^src/core/model/' },
    },
    {
      name: 'stages-flow-one-way',
      comment:
        'A stage receives values of the model and returns values of the model; it never calls another stage. That is what makes each one readable and testable alone.',
      severity: 'error',
      from: { path: '^src/core/(parse|checks)/' },
      to: { path: '^src/core/', pathNot: '^src/core/(model|$1)/' },
    },
    {
      name: 'validate-rank-and-plan-may-ask-checks',
      comment:
        'A rule about a datum, a total over the commune, or a sheet that explains a verdict, may ask a check what it needs; of the other stages they know nothing.',
      severity: 'error',
      from: { path: '^src/core/(validate|rank|plan)/' },
      to: { path: '^src/core/', pathNot: '^src/core/(model|checks|$1)/' },
    },
    {
      name: 'stages-meet-only-in-consolidate',
      comment:
        'One file strings the stages together, and a newcomer reads it first. A second one would be a second pipeline.',
      severity: 'error',
      from: { path: '^src/core/[^/]+[.]ts$', pathNot: '^src/core/(consolidate|index|results)[.]ts$' },
      to: { path: '^src/core/(parse|validate|checks|rank|plan)/' },
    },
    {
      name: 'outsiders-use-the-front-door',
      comment:
        'What src/core/index.ts, or results.ts for what is fetched when it is needed, does not export may change at any time.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: { path: '^src/core/', pathNot: '^src/core/(index|results)[.]ts$' },
    },
    {
      name: 'criteria-and-messages-know-only-core',
      comment:
        'What can happen is named in core and app, how it is said stands in messages. They are data and words. Someone who changes a threshold or a sentence should not need to know a shell.',
      severity: 'error',
      from: { path: '^src/(criteria|messages)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/app/index[.]ts$', '^src/$1/'] },
    },
    {
      name: 'sample-is-data-too',
      comment: 'The worked example is made with the rules and words it is given, for every shell alike.',
      severity: 'error',
      from: { path: '^src/sample/' },
      to: { path: '^src/', pathNot: '^src/(core|sample)/' },
    },
    {
      name: 'app-knows-no-shell',
      comment:
        'What a person can do is the same in Excel and on a web page: it knows the port (src/app/port.ts), and never who is behind it.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: '^src/(app|core|sample)/' },
    },
    {
      name: 'pane-not-to-excel',
      comment:
        'The pane shows a Session. Only its index, which wires it up, may know that there is an Excel: elsewhere it runs as a web page.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index[.]tsx$' },
      to: { path: '^src/(xlsx|excel|cli|web|commands)/' },
    },
    {
      name: 'only-excel-names-office',
      comment: 'Office.js exists only inside Excel. Everything outside src/excel must run, and be tested, without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/excel/' },
      to: { path: '(^|/)(@microsoft/office-js|@types/office-js|office-js)(/|$)' },
    },
    {
      name: 'shells-do-not-import-each-other',
      comment:
        'A shell is thin and replaceable. xlsx serves the command line and the web page, and knows neither of them.',
      severity: 'error',
      from: { path: '^src/(xlsx|excel)/' },
      to: { path: '^src/(xlsx|excel|cli|taskpane|web|commands)/', pathNot: '^src/$1/' },
    },
    {
      name: 'file-shells-build-only-on-xlsx',
      comment: 'The command line works on files through xlsx, and on nothing else.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(excel|taskpane|web|commands)/' },
    },
    {
      name: 'web-runs-without-excel',
      comment:
        'The page shows what the pane shows, over files. Nothing it reaches, by whatever way, may know Excel: it also runs from a file on the disk, where there is none.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(excel|commands|cli)/', reachable: true },
    },
    {
      name: 'web-page-leaves-the-work-to-the-worker',
      comment:
        'What reads, judges and writes files is one program, what draws is another: the page stays free to answer, and neither carries the other. Between them there are types only.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '^src/web/(worker[.]ts$|engine/)' },
      to: { path: '^src/(xlsx|web/engine)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-worker-draws-nothing',
      comment: 'In a worker there is no document.',
      severity: 'error',
      from: { path: '^src/web/(worker[.]ts$|engine/)' },
      to: { path: '^src/(taskpane|web)/|^node_modules/(react|react-dom|@fluentui)/', pathNot: '^src/web/engine/' },
    },
    {
      name: 'xlsx-runs-in-a-browser-too',
      comment: 'It turns bytes into snapshots and plans into bytes. Reading and writing files is for the command line.',
      severity: 'error',
      from: { path: '^src/(xlsx|criteria|messages)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files in a circle can only be understood all at once.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches and that reaches nothing is forgotten. Delete it or use it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['[.]d[.]ts$', '^src/cli/main[.]ts$', '^src/(taskpane|web)/old-browser[.]js$', '^src/web/sw[.]js$'],
      },
      to: {},
    },
    {
      name: 'no-dev-dependencies-in-src',
      comment: 'What we ship may not need what is installed only for development. Types alone are fine.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'imports-can-be-found',
      comment: 'An import that leads nowhere escapes every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type-only imports count: a type couples as much as a value.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
