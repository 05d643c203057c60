using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Delivery;

/// <summary>Finds the subjects whose next message is due although no job sends it: its job failed, was lost, or an attempt was planned for by now.</summary>
internal static class DueSubjects
{
    /// <summary>Finds them, the longest due first.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    /// <param name="now">The time.</param>
    /// <param name="minimumAge">How long they must have been due: a message just written has its own job.</param>
    /// <param name="maximum">The most to find.</param>
    public static IReadOnlyList<string> Find(IOrganizationService system, DateTime now, TimeSpan minimumAge, int maximum)
    {
        var query = new QueryExpression(IntegrationSubject.Table) { ColumnSet = new ColumnSet(IntegrationSubject.Subject), TopCount = maximum };
        query.Criteria.AddCondition(IntegrationSubject.DueOn, ConditionOperator.LessEqual, now - minimumAge);
        var free = query.Criteria.AddFilter(LogicalOperator.Or);
        free.AddCondition(IntegrationSubject.LeaseUntil, ConditionOperator.Null);
        free.AddCondition(IntegrationSubject.LeaseUntil, ConditionOperator.LessThan, now);
        query.AddOrder(IntegrationSubject.DueOn, OrderType.Ascending);
        return system.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(IntegrationSubject.Subject)).ToList();
    }
}
