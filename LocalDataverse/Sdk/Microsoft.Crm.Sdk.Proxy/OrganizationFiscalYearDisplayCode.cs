namespace Microsoft.Crm.Sdk;

/// <summary>Organization fiscal year display code.</summary>
public static class OrganizationFiscalYearDisplayCode
{
    public const int UseStartDate = 1;

    public const int UseEndDate = 2;
}
