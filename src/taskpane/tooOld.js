// The page of the manifest's base part, which every Excel since 2013 can show; written in ES5 for the engine of Excel 2016.
// An Excel that has what the pane needs is led on to it.
Office.onReady(function () {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    window.location.replace('taskpane.html');
  }
});
