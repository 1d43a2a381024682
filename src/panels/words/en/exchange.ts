export const exchange = {
  layer: {
    communes: 'commune boundaries',
    stations: 'stations',
    postalPoints: 'postal service points',
    villages: 'villages',
    corridors: 'roads',
  },
  export: {
    title: 'Export data',
    lead: 'Only what the filters leave is exported.',
    what: 'What',
    subject: {
      communes: 'Communes and their figures',
      villages: 'Villages and their coverage',
      'dead-zones': 'Villages without signal',
      stations: 'Stations',
      postalPoints: 'Postal service points',
      corridors: 'Roads and their gaps',
    },
    format: 'Format',
    geojson: 'GeoJSON',
    geojsonNote: 'with shapes; opens in QGIS and on this page',
    csv: 'CSV',
    csvNote: 'UTF-8 table with BOM; opens in Excel',
    filters: 'Filters in force',
    noFilters: 'No filter: everything.',
    filter: {
      operators: 'Operators: {{operators}}',
      postalKinds: 'Kinds of point: {{kinds}}',
      staffedOnly: 'Staffed points only',
    },
    provenance:
      'The file carries its provenance: dataset and hashes, edition, technologies, reach, filters, date.',
    modelled:
      'Positions of stations, points and villages in this dataset are modelled, not surveyed. The file says so.',
    stale: 'Figures are being recomputed. The file will hold those of the last run.',
    download_one: 'Download {{rows}} row ({{format}})',
    download_other: 'Download {{rows}} rows ({{format}})',
    nothing: 'There is nothing to export. Widen the filters and try again.',
    cancel: 'Cancel',
  },
  outcomes: {
    title: 'What became of the files',
    openingTitle: 'Opened data: what to look at',
    replaced_one: 'Replaced {{layer}} with {{records}} record',
    replaced_other: 'Replaced {{layer}} with {{records}} records',
    editsGone_one: '{{n}} change of yours in this layer is gone. Undo brings it back.',
    editsGone_other: '{{n}} changes of yours in this layer are gone. Undo brings them back.',
    added_one: '{{records}} record added to {{layer}}',
    added_other: '{{records}} records added to {{layer}}',
    refused: 'The file cannot be used',
    refusedKept: 'The data you had is unchanged.',
    clean: 'Every record is usable.',
    rejectedCount_one: '{{records}} record rejected',
    rejectedCount_other: '{{records}} records rejected',
    changedCount_one: '{{records}} record used after a change',
    changedCount_other: '{{records}} records used after a change',
    leftOutCount_one: '{{records}} row is no record',
    leftOutCount_other: '{{records}} rows are no records',
    listTitle: 'To look at',
    column: {
      severity: 'Outcome',
      file: 'File',
      sheet: 'Sheet',
      row: 'Row, feature',
      column: 'Column',
      found: 'Found',
      expected: 'Expected',
      what: 'Problem and what to do',
    },
    severityRejected: 'Rejected',
    severityChanged: 'Changed',
    severityLeftOut: 'No record',
    wholeFile: 'whole file',
    wholeRow: 'whole row',
    undo: 'Undo',
    download: 'Download the list (CSV)',
    done: 'Done',
    used_one: '{{files}} file used',
    used_other: '{{files}} files used',
    unused_one: '{{files}} file cannot be used',
    unused_other: '{{files}} files cannot be used',
    notice_one: 'Opened data: {{things}} thing to look at',
    notice_other: 'Opened data: {{things}} things to look at',
    noticeOpen: 'Show',
    csvName: 'issues.csv',
    more_one: 'Show more ({{rows}} row left)',
    more_other: 'Show more ({{rows}} rows left)',
    showRows: 'Show rows',
    hideRows: 'Hide rows',
    rowsOf: '{{action}}: {{what}}',
    issuesLabel: 'Records that were rejected or changed',
    private: 'Your files do not leave this machine.',
  },
  issue: {
    missingCoordinates: {
      what: 'No coordinates.',
      rejected: 'Fill in longitude and latitude in this row and drop the file again.',
      changed: 'The coordinates were taken from the other columns. Check the place.',
    },
    notANumber: {
      what: 'Not a number.',
      rejected: 'Write a number, as in 16.8165 or 16,8165, and drop the file again.',
      changed: 'The cell was taken as empty. Write a number if it is needed.',
    },
    coordinatesOutOfRange: {
      what: 'Coordinates out of range.',
      rejected:
        'Longitude runs from −180 to 180, latitude from −90 to 90. Check the system of coordinates and drop the file again.',
      changed: 'The coordinates were brought into range. Check the place.',
    },
    coordinatesSwapped: {
      what: 'Longitude and latitude, or X and Y, are swapped.',
      rejected: 'Swap the two values and drop the file again.',
      changed: 'The two values were swapped back. Check the place, and mend the original file.',
    },
    missingGeometry: {
      what: 'No geometry.',
      rejected: 'Give this feature a geometry in the GeoJSON file and drop it again.',
      changed: 'The record is used without a geometry.',
    },
    wrongGeometry: {
      what: 'The wrong kind of geometry.',
      rejected:
        'Communes need a Polygon or MultiPolygon; stations, points and villages a Point; roads a LineString.',
      changed: 'The geometry was turned into the kind that is needed. Check it on the map.',
    },
    ringNotClosed: {
      what: 'The boundary is not closed.',
      rejected: 'Repeat the first vertex at the end and drop the file again.',
      changed: 'It was closed with its first vertex. Mend the original file.',
    },
    ringTooShort: {
      what: 'The boundary has too few vertices.',
      rejected: 'A ring needs at least three different vertices. Draw it again and drop the file.',
      changed: 'The short ring was left out. Check the boundary on the map.',
    },
    ringCrossesItself: {
      what: 'The boundary crosses itself.',
      rejected: 'Mend the shape (in QGIS: “Fix geometries”) and drop the file again.',
      changed: 'The commune is used, but its area may be wrong. Mend the shape (in QGIS: “Fix geometries”).',
    },
    missingValue: {
      what: 'A required value is missing.',
      rejected: 'Fill in this column and drop the file again.',
      changed: 'The record is used with this cell empty. Fill in this column if it is needed.',
    },
    unknownTechnology: {
      what: 'Unknown technology.',
      rejected: 'Write 2G, 3G, 4G or 5G and drop the file again.',
      changed: 'The unknown part was left out. Write 2G, 3G, 4G or 5G.',
    },
    unknownPostalKind: {
      what: 'Unknown kind of service point.',
      rejected: 'Write a known kind, as in “BĐ-VHX” or “Bưu cục cấp 3”, and drop the file again.',
      changed: 'The point counts as “Other point”. Write a known kind, as in “BĐ-VHX”.',
    },
    unknownStatus: {
      what: 'Unknown status.',
      rejected: 'Write a known status and drop the file again.',
      changed:
        'A station counts as active; the signal status of a village stays empty. Write a known status if it differs.',
    },
    impossibleValue: {
      what: 'A value that cannot be.',
      rejected: 'Mend this value and drop the file again.',
      changed: 'The cell was taken as empty. Mend the value if it is needed.',
    },
    repeatedId: {
      what: 'The id is repeated.',
      rejected: 'The first record of this id is kept. Give another id and drop the file again.',
      changed: 'The record is used under a new id. Give each record an id of its own in the original file.',
    },
    unreadableRow: {
      what: 'The row cannot be read.',
      rejected: 'Check the quotation marks and the number of columns of this row and drop the file again.',
      changed:
        'The row has more or fewer cells than the header: missing cells are empty, extra ones are left out. Check the row.',
    },
    encodingConverted: {
      what: 'The text was converted from an old encoding to Unicode.',
      rejected: 'Save the file as UTF-8 and drop it again.',
      changed: 'Look at some accented names. If they are wrong, save the file as UTF-8 and drop it again.',
    },
    otherSheets: {
      what: 'The file has other sheets or layers.',
      rejected: 'No sheet can be used. Check the column headings and drop the file again.',
      changed: 'Only the one that fits best was read. To use another, save it alone and drop it.',
    },
    headingRow: {
      what: 'A further or repeated row of headings.',
      leftOut: 'It is no record and was left out. There is nothing to do.',
    },
    sectionRow: {
      what: 'A row that begins a section.',
      leftOut: 'The name of the section was given to the rows below; the row itself is no record.',
    },
    totalRow: {
      what: 'A row of totals or ratios.',
      leftOut: 'It is no record and was left out. Totals are computed from the records.',
    },
    textRow: {
      what: 'Text around the table: a title, a note, a signature.',
      leftOut: 'It is no record and was left out. If it is one, fill in its coordinates.',
    },
    filledDown: {
      what: 'Merged cells were filled in for the rows below.',
      rejected: 'Unmerge the cells, fill in each row and drop the file again.',
      changed: 'Blank cells took the value of the row above. The value column says how many were filled.',
    },
    recordSplit: {
      what: 'One row holds several stations.',
      rejected: 'Give each operator and technology a row of its own and drop the file again.',
      changed:
        'Each operator and technology became a station at the same site. Check the number of stations.',
    },
    coordinatesConverted: {
      what: 'The coordinates were converted to WGS-84.',
      rejected: 'Name the system of coordinates and its central meridian and drop the file again.',
      changed: 'Check some points on the map: the wrong central meridian moves them by tens of kilometres.',
    },
    siteElsewhere: {
      what: 'This site code already stands at another place, more than 30 m away.',
      rejected: 'Give each place a site code of its own and drop the file again.',
      changed:
        'Counted as another site: its code has a number behind it, such as QT1#2. Check code and place.',
    },
  },
  refusal: {
    missing: 'The file “{{file}}” was not found ({{detail}}). Check the path or the connection and reload.',
    empty: 'The file “{{file}}” is empty. Choose a file with data.',
    tooLarge:
      'The file “{{file}}” is too large, or unpacks to too much ({{found}}). Split it into several files and drop these.',
    notText: '“{{file}}” is not a text file. Save it as CSV UTF-8 or GeoJSON and drop it again.',
    notJson: '“{{file}}” is not valid JSON ({{detail}}). Export the GeoJSON again and drop it.',
    notGeojson: '“{{file}}” is JSON but not GeoJSON (found: {{found}}). A FeatureCollection is needed.',
    unknownFormat:
      'The format of “{{file}}” is not known (found: {{found}}). Drop a CSV, Excel (.xlsx), GeoJSON, KML, FlatGeobuf or zipped Shapefile.',
    passwordProtected:
      '“{{file}}” has a password. Take it off (in Excel: File → Info → Protect Workbook) and drop it again.',
    oldWorkbook:
      '“{{file}}” is an old Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and drop that.',
    noRecords: '“{{file}}” has no records. Choose a file with at least one row of data.',
    noCoordinateColumns:
      '“{{file}}” has no coordinate columns. Name them lon and lat, or Kinh độ and Vĩ độ. Columns seen: {{columns}}.',
    unknownLayer:
      'It is not clear what “{{file}}” holds: communes, stations, points, villages or roads. Add a column like technology, kind or population. Columns seen: {{columns}}.',
    nothingUsable:
      'No record of “{{file}}” can be used as {{layer}}; records left out: {{rejected}}. Check the coordinates and the required columns, mend the file and drop it again.',
    cancelled: 'Reading “{{file}}” was stopped. Nothing was changed.',
    badCatalog: 'The catalogue “{{file}}” is broken ({{detail}}). Tell whoever runs this site.',
    noColumns: 'none',
  },
} as const
