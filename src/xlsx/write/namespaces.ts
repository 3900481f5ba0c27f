const OPEN_XML = 'http://schemas.openxmlformats.org';

export const MAIN_NAMESPACE = `${OPEN_XML}/spreadsheetml/2006/main`;
export const PACKAGE = `${OPEN_XML}/package/2006`;
export const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PROPERTIES = `${OPEN_XML}/officeDocument/2006/extended-properties`;

const MICROSOFT = 'http://schemas.microsoft.com/office';

/** Excel 2010's own words in a sheet, and its formulas among them. */
export const BAR_NAMESPACE = `${MICROSOFT}/spreadsheetml/2009/9/main`;
export const BAR_FORMULA_NAMESPACE = `${MICROSOFT}/excel/2006/main`;
