using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Configuration;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>The users as which the ERP writes into Dataverse, from an environment variable that names them or their applications.</summary>
internal static class IntegrationUsers
{
    private static readonly char[] Separators = { ',', ';', ' ' };
    private static readonly OrganizationCache<HashSet<Guid>> Cache = new OrganizationCache<HashSet<Guid>>();

    /// <summary>Whether a user is one of them.</summary>
    public static bool Contains(PluginScope scope, Guid userId)
        => Cache.Get(scope.Context.OrganizationId, scope.Clock, () => Read(scope.System)).Contains(userId);

    private static HashSet<Guid> Read(IOrganizationService system)
    {
        var ids = Ids(new EnvironmentVariables(system).Read(Variables.IntegrationUsers).Find(Variables.IntegrationUsers));
        if (ids.Length == 0)
            return new HashSet<Guid>();
        var query = new QueryExpression(SystemUser.Table) { ColumnSet = new ColumnSet(SystemUser.Id) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(SystemUser.Id, ConditionOperator.In, ids);
        query.Criteria.AddCondition(SystemUser.ApplicationId, ConditionOperator.In, ids);
        return new HashSet<Guid>(system.All(query).Select(user => user.Id));
    }

    private static object[] Ids(string? list)
        => (list ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Guid.TryParse(text, out var id) ? (object)id : throw VariableValues.Invalid(Variables.IntegrationUsers, "a list of user or application ids, separated by commas"))
            .ToArray();
}
