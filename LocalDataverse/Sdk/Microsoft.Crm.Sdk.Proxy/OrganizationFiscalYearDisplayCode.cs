namespace Microsoft.Crm.Sdk;

public static class OrganizationFiscalYearDisplayCode
{
    public const int UseStartDate = 1;

    public const int UseEndDate = 2;

}
