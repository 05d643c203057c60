using System;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi;

/// <summary>Looks users up as the platform does before a request runs: as SYSTEM.</summary>
internal static class Users
{
    /// <summary>The systemuserid behind an Entra object id.</summary>
    public static Guid ByEntraId(Organization organization, Guid objectId) =>
        Find(organization, "azureactivedirectoryobjectid", objectId) ?? throw new WebApiException(403, "0x80072560", $"The user is not a member of the organization: no user has the Entra object id {objectId}.");

    /// <summary>The systemuserid of a user by full name or sign-in name; null when there is none.</summary>
    public static Guid? ByName(Organization organization, string name) => Find(organization, "fullname", name) ?? Find(organization, "domainname", name);

    private static Guid? Find(Organization organization, string column, object value)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("systemuserid"), TopCount = 2 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        var found = organization.CreateService(null).RetrieveMultiple(query).Entities;
        return found.Count switch
        {
            0 => null,
            1 => found[0].Id,
            _ => throw WebApiException.BadRequest($"More than one user has {column} '{value}'."),
        };
    }
}
