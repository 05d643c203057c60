using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Configuration;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>
/// The users as which the ERP writes into Dataverse, from an environment variable that names them or their applications. Kept for a minute: they change once in a
/// blue moon, and every captured change asks.
/// </summary>
internal static class IntegrationUsers
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly char[] Separators = { ',', ';', ' ' };
    private static readonly ConcurrentDictionary<Guid, Kept> Organizations = new ConcurrentDictionary<Guid, Kept>();

    /// <summary>Whether a user is one of them.</summary>
    public static bool Contains(PluginScope scope, Guid userId)
    {
        var organization = scope.Context.OrganizationId;
        if (!Organizations.TryGetValue(organization, out var kept) || scope.Clock.UtcNow >= kept.Until)
        {
            kept = new Kept(Read(scope), scope.Clock.UtcNow + Lifetime);
            Organizations[organization] = kept;
        }

        return kept.Users.Contains(userId);
    }

    private static HashSet<Guid> Read(PluginScope scope)
    {
        var ids = Ids(new EnvironmentVariables(scope.System).Read(Variables.IntegrationUsers).Find(Variables.IntegrationUsers));
        if (ids.Length == 0)
            return new HashSet<Guid>();
        var query = new QueryExpression(SystemUser.Table) { ColumnSet = new ColumnSet(SystemUser.Id) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(SystemUser.Id, ConditionOperator.In, ids);
        query.Criteria.AddCondition(SystemUser.ApplicationId, ConditionOperator.In, ids);
        return new HashSet<Guid>(scope.System.All(query).Select(user => user.Id));
    }

    private static object[] Ids(string? list)
        => (list ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Guid.TryParse(text, out var id) ? (object)id : throw VariableValues.Invalid(Variables.IntegrationUsers, "a list of user or application ids, separated by commas"))
            .ToArray();

    private sealed class Kept
    {
        public Kept(HashSet<Guid> users, DateTime until)
        {
            Users = users;
            Until = until;
        }

        public HashSet<Guid> Users { get; }

        public DateTime Until { get; }
    }
}
