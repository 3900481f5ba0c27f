const VIETNAMESE = 'vi-VN';
const TASK_PANE_ON_READY_DOCUMENT = 1;

const blue = (red: number, green: number, level: number): number => red + green * 256 + level * 65_536;

/** The settings of the add-in as the old API keeps them; ours are kept through the new one, so that there are none. */
const noSettings = { Read: () => undefined, Write: () => undefined };

/** What office.js asks about the Excel, the document and the add-in while it starts. */
export function externalContext(apiVersion: string): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-4000-8000-000000000000',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => VIETNAMESE,
    GetAppDataLocale: () => VIETNAMESE,
    GetDocUrl: () => 'C:\\Thi đua\\Sổ tính.xlsx',
    GetAppCapabilities: () => TASK_PANE_ON_READY_DOCUMENT,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => TASK_PANE_ON_READY_DOCUMENT,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'excel-host',
    GetInstanceId: () => 'excel-host',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: apiVersion, DialogApi: '1.1', SharedRuntime: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17928.20114',
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.1' }),
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => noSettings,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: blue(38, 38, 38),
        primaryBackgroundColor: blue(255, 255, 255),
        secondaryFontColor: blue(38, 38, 38),
        secondaryBackgroundColor: blue(240, 240, 240),
      }),
  };
}
