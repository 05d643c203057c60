using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Reads the organisation's row, where the settings are that administrators change.</summary>
internal static class OrganizationLookup
{
    /// <summary>The row with these columns, as the unit of work sees it.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The row is gone.</exception>
    public static Entity OrganizationRow(this OperationContext operation, params string[] columns) =>
        operation.Session.Find("organization", operation.Organization.Id, new ColumnSet(columns)) ?? throw PlatformFault.NotFound("organization", operation.Organization.Id);
}
