using System;
using LocalDataverse.Engine;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>
/// The organisation that every stage begins with: the packed solution imported, the ERP's company set, and a salesperson, who may work with orders and has no role of the solution.
/// Made once; each story has its own copy.
/// </summary>
internal sealed record ImportedOrganization(OrganizationTemplate Template, Guid Salesperson)
{
    private static readonly Lazy<ImportedOrganization> Made = new(Make);

    public static ImportedOrganization Instance => Made.Value;

    private static ImportedOrganization Make()
    {
        var organization = Organization.Open(new OrganizationOptions());
        Stage.Import(organization);
        var admin = organization.CreateService(organization.AdministratorId);
        Stage.SetVariable(admin, "erp_ErpCompany", "usmf");
        Stage.SetVariable(admin, "erp_ErpTimeoutSeconds", Stage.ErpTimeoutSeconds);
        var salesperson = organization.CreateUser("Sam Salesperson", "Salesperson");
        var imported = new ImportedOrganization(organization.Snapshot(), salesperson);
        organization.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return imported;
    }
}
