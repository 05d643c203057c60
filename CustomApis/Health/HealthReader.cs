using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Health;

/// <summary>
/// Reads how the integration is doing. Aggregates on the platform count 50,000 rows at most (Learn: "Aggregate data using FetchXml"), so what the ERP has accepted is counted
/// for a day only: those are the rows that grow without anything being wrong.
/// </summary>
internal sealed class HealthReader
{
    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public HealthReader(IOrganizationService system) => _system = system;

    /// <summary>Counts by type and state, all but the accepted ones.</summary>
    public IReadOnlyList<StateCount> Open()
        => Count(string.Format(CultureInfo.InvariantCulture, "<condition attribute='erp_state' operator='ne' value='{0}' />", (int)MessageState.Acknowledged));

    /// <summary>Counts by type of those that the ERP accepted since.</summary>
    public IReadOnlyList<StateCount> AcceptedSince(DateTime since)
        => Count(string.Format(
            CultureInfo.InvariantCulture,
            "<condition attribute='erp_state' operator='eq' value='{0}' /><condition attribute='erp_acknowledgedon' operator='ge' value='{1}' />",
            (int)MessageState.Acknowledged,
            Timestamp.Format(since)));

    /// <summary>When the event of the longest waiting message happened; null when none waits.</summary>
    public DateTime? OldestWaiting()
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.OccurredOn) };
        query.Criteria.AddCondition(
            IntegrationMessage.State, ConditionOperator.In, (int)MessageState.Pending, (int)MessageState.Failed, (int)MessageState.Held, (int)MessageState.DeadLettered);
        query.AddOrder(IntegrationMessage.OccurredOn, OrderType.Ascending);
        return _system.First(query)?.GetAttributeValue<DateTime?>(IntegrationMessage.OccurredOn);
    }

    /// <summary>The endpoints that messages went to, or should have gone to.</summary>
    public IReadOnlyList<EndpointSuccess> Endpoints()
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.Endpoint), Distinct = true };
        query.Criteria.AddCondition(IntegrationMessage.Endpoint, ConditionOperator.NotNull);
        query.AddOrder(IntegrationMessage.Endpoint, OrderType.Ascending);
        return _system.RetrieveMultiple(query).Entities
            .Select(row => row.GetAttributeValue<string>(IntegrationMessage.Endpoint))
            .Select(endpoint => new EndpointSuccess { Endpoint = endpoint, LastDispatchedOn = Timestamp.Format(LastSuccess(endpoint)) })
            .ToList();
    }

    private DateTime? LastSuccess(string endpoint)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.DispatchedOn) };
        query.Criteria.AddCondition(IntegrationMessage.Endpoint, ConditionOperator.Equal, endpoint);
        query.Criteria.AddCondition(IntegrationMessage.DispatchedOn, ConditionOperator.NotNull);
        query.AddOrder(IntegrationMessage.DispatchedOn, OrderType.Descending);
        return _system.First(query)?.GetAttributeValue<DateTime?>(IntegrationMessage.DispatchedOn);
    }

    private List<StateCount> Count(string conditions)
    {
        var fetch = new FetchExpression(
            "<fetch aggregate='true'><entity name='erp_integrationmessage'>"
            + "<attribute name='erp_integrationmessageid' alias='count' aggregate='count' />"
            + "<attribute name='erp_eventtype' alias='type' groupby='true' /><attribute name='erp_state' alias='state' groupby='true' />"
            + "<filter>" + conditions + "</filter></entity></fetch>");
        return _system.RetrieveMultiple(fetch).Entities
            .Select(row => new StateCount
            {
                EventType = (string)row.GetAttributeValue<AliasedValue>("type").Value,
                State = ((MessageState)((OptionSetValue)row.GetAttributeValue<AliasedValue>("state").Value).Value).ToString(),
                Count = (int)row.GetAttributeValue<AliasedValue>("count").Value,
            })
            .OrderBy(count => count.EventType, StringComparer.Ordinal).ThenBy(count => count.State, StringComparer.Ordinal)
            .ToList();
    }
}
