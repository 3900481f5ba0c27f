const OPEN_XML = 'http://schemas.openxmlformats.org';

export const MAIN_NAMESPACE = `${OPEN_XML}/spreadsheetml/2006/main`;
export const PACKAGE = `${OPEN_XML}/package/2006`;
export const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PROPERTIES = `${OPEN_XML}/officeDocument/2006/extended-properties`;
