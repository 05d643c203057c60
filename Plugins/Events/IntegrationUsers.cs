using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Configuration;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>
/// The users as which the ERP writes into Dataverse, from an environment variable that names them or their applications. What is no id in it is traced and names nobody: a
/// setting of the integration must not keep a user from saving, and telling the ERP what it knows already does less harm than telling it nothing.
/// </summary>
internal sealed class IntegrationUsers
{
    private static readonly char[] Separators = { ',', ';', ' ' };
    private static readonly OrganizationCache<IntegrationUsers> Cache = new OrganizationCache<IntegrationUsers>();

    private readonly HashSet<Guid> _users;
    private readonly bool _isValid;

    private IntegrationUsers(HashSet<Guid> users, bool isValid)
    {
        _users = users;
        _isValid = isValid;
    }

    /// <summary>Whether a user is one of them.</summary>
    public static bool Contains(PluginScope scope, Guid userId)
    {
        var known = Cache.Get(scope.Context.OrganizationId, scope.Clock, () => Read(scope.System));
        if (!known._isValid)
            scope.Trace.Write(VariableValues.Invalid(Variables.IntegrationUsers, "a list of user or application ids, separated by commas"));
        return known._users.Contains(userId);
    }

    private static IntegrationUsers Read(IOrganizationService system)
    {
        var list = new EnvironmentVariables(system).Read(Variables.IntegrationUsers).Find(Variables.IntegrationUsers);
        var texts = (list ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var ids = texts.Where(text => Guid.TryParse(text, out _)).Select(text => (object)Guid.Parse(text)).ToArray();
        return new IntegrationUsers(Users(system, ids), ids.Length == texts.Length);
    }

    private static HashSet<Guid> Users(IOrganizationService system, object[] ids)
    {
        if (ids.Length == 0)
            return new HashSet<Guid>();
        var query = new QueryExpression(SystemUser.Table) { ColumnSet = new ColumnSet(SystemUser.Id) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(SystemUser.Id, ConditionOperator.In, ids);
        query.Criteria.AddCondition(SystemUser.ApplicationId, ConditionOperator.In, ids);
        return new HashSet<Guid>(system.All(query).Select(user => user.Id));
    }
}
