/**
 * What of Excel's API the host has, by the API's own names; everything else answers NotImplemented.
 * The families are typed by this table: a member listed here and not written there (or the other way round) does not compile.
 */

const collection = ['getCount', 'getItem', 'getItemOrNullObject'] as const;

export const SUPPORTED = {
  Workbook: {
    get: ['name', 'readOnly', 'isDirty', 'autoSave', 'previouslySaved'],
    set: [],
    nav: ['worksheets', 'names', 'tables', 'application', 'customXmlParts', 'protection', 'settings'],
    call: ['getSelectedRange', 'getActiveCell'],
  },
  Application: {
    get: ['calculationMode', 'calculationState', 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators'],
    set: ['calculationMode'],
    nav: [],
    call: ['calculate', 'createWorkbook', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
  },
  WorkbookCreated: { get: [], set: [], nav: [], call: ['open'] },
  WorkbookProtection: { get: ['protected'], set: [], nav: [], call: ['protect', 'unprotect'] },
  WorksheetCollection: {
    get: [],
    set: [],
    nav: [],
    call: [
      ...collection, 'getActiveWorksheet', 'getFirst', 'getLast', 'add',
      '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent', '_RegisterAddedEvent', '_UnregisterAddedEvent', '_RegisterDeletedEvent', '_UnregisterDeletedEvent',
    ],
  },
  Worksheet: {
    get: ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'standardWidth', 'standardHeight'],
    set: ['name', 'position', 'visibility', 'tabColor', 'showGridlines'],
    nav: ['tables', 'names', 'protection', 'autoFilter', 'freezePanes', 'pageLayout', 'charts', 'horizontalPageBreaks'],
    call: ['getRange', 'getCell', 'getRangeByIndexes', 'getUsedRange', 'getUsedRangeOrNullObject', 'activate', 'delete', 'calculate', 'getNextOrNullObject', 'getPreviousOrNullObject', '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent'],
  },
  WorksheetProtection: { get: ['protected'], set: [], nav: [], call: ['protect', 'unprotect'] },
  WorksheetFreezePanes: { get: [], set: [], nav: [], call: ['freezeRows', 'freezeColumns', 'freezeAt', 'unfreeze', 'getLocationOrNullObject'] },
  PageLayout: {
    get: ['orientation', 'paperSize', 'zoom', 'centerHorizontally', 'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'],
    set: ['orientation', 'paperSize', 'zoom', 'centerHorizontally', 'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'],
    nav: [],
    call: ['setPrintArea', 'getPrintAreaOrNullObject', 'setPrintTitleRows', 'getPrintTitleRowsOrNullObject'],
  },
  PageBreakCollection: { get: [], set: [], nav: [], call: ['add', 'getCount', 'removePageBreaks'] },
  PageBreak: { get: ['columnIndex', 'rowIndex'], set: [], nav: [], call: ['delete'] },
  AutoFilter: { get: ['enabled', 'isDataFiltered'], set: [], nav: [], call: ['getRangeOrNullObject', 'clearCriteria', 'remove'] },
  Range: {
    get: [
      'address', 'addressLocal', 'cellCount', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'values', 'formulas', 'valueTypes', 'numberFormat', 'text',
      'hidden', 'rowHidden', 'columnHidden', 'isEntireRow', 'isEntireColumn', 'hasSpill', 'hyperlink', 'top', 'left', 'width', 'height',
    ],
    set: ['values', 'formulas', 'numberFormat', 'rowHidden', 'columnHidden', 'hyperlink'],
    nav: ['worksheet', 'format', 'conditionalFormats'],
    call: [
      'getCell', 'getRow', 'getColumn', 'getColumnsAfter', 'getColumnsBefore', 'getRowsAbove', 'getRowsBelow', 'getOffsetRange', 'getResizedRange',
      'getAbsoluteResizedRange', 'getBoundingRect', 'getIntersection', 'getIntersectionOrNullObject', 'getLastCell', 'getLastRow', 'getLastColumn', 'getEntireRow', 'getEntireColumn',
      'getUsedRange', 'getUsedRangeOrNullObject', 'getMergedAreasOrNullObject', 'getTables', 'merge', 'unmerge', 'clear', 'copyFrom', 'insert', 'delete',
      'select', 'calculate', 'getCellProperties', 'getRowProperties', '_ValidateArraySize',
    ],
  },
  RangeAreas: { get: ['address', 'areaCount', 'cellCount', 'isEntireRow', 'isEntireColumn'], set: [], nav: ['areas', 'worksheet'], call: [] },
  RangeCollection: { get: [], set: [], nav: [], call: ['getCount', 'getItemAt'] },
  RangeFormat: {
    get: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel', 'shrinkToFit', 'textOrientation'],
    set: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel', 'shrinkToFit', 'textOrientation'],
    nav: ['fill', 'font', 'borders', 'protection'],
    call: ['autofitColumns', 'autofitRows'],
  },
  RangeFill: { get: ['color'], set: ['color'], nav: [], call: ['clear'] },
  RangeFont: {
    get: ['bold', 'italic', 'underline', 'strikethrough', 'color', 'name', 'size'],
    set: ['bold', 'italic', 'underline', 'strikethrough', 'color', 'name', 'size'],
    nav: [],
    call: [],
  },
  RangeBorderCollection: { get: ['count'], set: [], nav: [], call: ['getItem', 'getItemAt'] },
  RangeBorder: { get: ['sideIndex', 'style', 'weight', 'color'], set: ['style', 'weight', 'color'], nav: [], call: [] },
  FormatProtection: { get: ['locked'], set: ['locked'], nav: [], call: [] },
  ConditionalFormatCollection: { get: [], set: [], nav: [], call: ['clearAll', 'getCount'] },
  NamedItemCollection: { get: [], set: [], nav: [], call: [...collection, 'add'] },
  NamedItem: {
    get: ['_Id', 'name', 'formula', 'value', 'type', 'visible', 'comment', 'scope'],
    set: ['visible', 'comment', 'formula'],
    nav: ['worksheetOrNullObject'],
    call: ['delete', 'getRange', 'getRangeOrNullObject'],
  },
  TableCollection: { get: ['count'], set: [], nav: [], call: [...collection, 'getItemAt'] },
  TableScopedCollection: { get: [], set: [], nav: [], call: [...collection, 'getFirst'] },
  Table: {
    get: ['id', 'name', 'showHeaders', 'showTotals', 'style'],
    set: ['name'],
    nav: ['columns', 'worksheet', 'autoFilter'],
    call: ['getRange', 'getDataBodyRange', 'getHeaderRowRange', 'getTotalRowRange', 'clearFilters', 'convertToRange', 'resize'],
  },
  TableColumnCollection: { get: ['count'], set: [], nav: [], call: [...collection, 'getItemAt', 'add'] },
  TableColumn: { get: ['id', 'index', 'name', 'values'], set: ['name', 'values'], nav: [], call: ['getRange', 'getDataBodyRange', 'getHeaderRowRange', 'delete'] },
  CustomXmlPartCollection: { get: [], set: [], nav: [], call: [...collection, 'add', 'getByNamespace'] },
  CustomXmlPartScopedCollection: { get: [], set: [], nav: [], call: [...collection, 'getOnlyItem', 'getOnlyItemOrNullObject'] },
  CustomXmlPart: { get: ['id', 'namespaceUri'], set: [], nav: [], call: ['getXml', 'setXml', 'delete'] },
  SettingCollection: { get: [], set: [], nav: [], call: [...collection, 'add'] },
  Setting: { get: ['_Id', 'key', 'value'], set: ['value'], nav: [], call: ['delete'] },
  ChartCollection: { get: ['count'], set: [], nav: [], call: ['getCount', 'getItem', 'getItemOrNullObject', 'getItemAt', 'add'] },
  Chart: {
    get: ['id', 'name', 'chartType', 'top', 'left', 'width', 'height'],
    set: ['name', 'chartType', 'top', 'left', 'width', 'height'],
    nav: ['title', 'legend', 'worksheet', 'series', 'axes'],
    call: ['delete', 'setPosition', 'setData'],
  },
  ChartTitle: { get: ['text', 'visible'], set: ['text', 'visible'], nav: ['format'], call: [] },
  ChartTitleFormat: { get: [], set: [], nav: ['font'], call: [] },
  ChartFont: { get: ['size', 'bold'], set: ['size', 'bold'], nav: [], call: [] },
  ChartLegend: { get: ['visible', 'position'], set: ['visible', 'position'], nav: [], call: [] },
  ChartSeriesCollection: { get: ['count'], set: [], nav: [], call: ['getCount', 'getItemAt', 'add'] },
  ChartSeries: { get: ['name', 'chartType', 'hasDataLabels'], set: ['name', 'chartType', 'hasDataLabels'], nav: ['format'], call: ['setValues', 'setXAxisValues', 'delete'] },
  ChartSeriesFormat: { get: [], set: [], nav: ['fill', 'line'], call: [] },
  ChartFill: { get: [], set: [], nav: [], call: ['setSolidColor', 'clear'] },
  ChartLineFormat: { get: ['color', 'weight'], set: ['color', 'weight'], nav: [], call: [] },
  ChartAxes: { get: [], set: [], nav: ['categoryAxis', 'valueAxis'], call: [] },
  ChartAxis: { get: ['minimum', 'maximum', 'numberFormat', 'reversePlotOrder'], set: ['minimum', 'maximum', 'numberFormat', 'reversePlotOrder'], nav: ['title'], call: [] },
  ChartAxisTitle: { get: ['text', 'visible'], set: ['text', 'visible'], nav: [], call: [] },
} as const;

export type TypeName = keyof typeof SUPPORTED;
