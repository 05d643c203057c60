using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Health;

/// <summary>
/// Reads how the integration is doing. What the ERP has accepted is counted for a day only: those are the rows that grow without anything being wrong. Aggregates on the platform
/// look at 50,000 rows at most (Learn: "Aggregate data using FetchXml"); of more, which an ERP that never answers leaves behind, the rows are counted one by one.
/// </summary>
internal sealed class HealthReader
{
    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public HealthReader(IOrganizationService system) => _system = system;

    /// <summary>Counts by type and state, all but the accepted ones.</summary>
    public IReadOnlyList<StateCount> Open() => Count(new ConditionExpression(IntegrationMessage.State, ConditionOperator.NotEqual, (int)MessageState.Acknowledged));

    /// <summary>Counts by type of those that the ERP accepted since.</summary>
    public IReadOnlyList<StateCount> AcceptedSince(DateTime since) => Count(
        new ConditionExpression(IntegrationMessage.State, ConditionOperator.Equal, (int)MessageState.Acknowledged),
        new ConditionExpression(IntegrationMessage.AcknowledgedOn, ConditionOperator.GreaterEqual, since));

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

    private List<StateCount> Count(params ConditionExpression[] conditions)
    {
        List<StateCount> counts;
        try
        {
            counts = Aggregated(conditions);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsTooManyToAggregate(fault))
        {
            counts = OneByOne(conditions);
        }

        return counts.OrderBy(count => count.EventType, StringComparer.Ordinal).ThenBy(count => count.State, StringComparer.Ordinal).ToList();
    }

    private List<StateCount> Aggregated(ConditionExpression[] conditions)
    {
        var fetch = new FetchExpression(
            "<fetch aggregate='true'><entity name='erp_integrationmessage'>"
            + "<attribute name='erp_integrationmessageid' alias='count' aggregate='count' />"
            + "<attribute name='erp_eventtype' alias='type' groupby='true' /><attribute name='erp_state' alias='state' groupby='true' />"
            + "<filter>" + string.Concat(conditions.Select(Xml)) + "</filter></entity></fetch>");
        return _system.RetrieveMultiple(fetch).Entities
            .Select(row => CountOf(
                (string)row.GetAttributeValue<AliasedValue>("type").Value,
                ((OptionSetValue)row.GetAttributeValue<AliasedValue>("state").Value).Value,
                (int)row.GetAttributeValue<AliasedValue>("count").Value))
            .ToList();
    }

    private List<StateCount> OneByOne(ConditionExpression[] conditions)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.EventType, IntegrationMessage.State) };
        query.Criteria.Conditions.AddRange(conditions);
        query.AddOrder(IntegrationMessage.Id, OrderType.Ascending);
        return _system.Each(query)
            .GroupBy(row => Tuple.Create(row.GetAttributeValue<string>(IntegrationMessage.EventType), row.Choice(IntegrationMessage.State) ?? 0), _ => true)
            .Select(group => CountOf(group.Key.Item1, group.Key.Item2, group.Count()))
            .ToList();
    }

    private static StateCount CountOf(string type, int state, int count) => new StateCount { EventType = type, State = ((MessageState)state).ToString(), Count = count };

    private static string Xml(ConditionExpression condition)
    {
        var comparison = condition.Operator switch
        {
            ConditionOperator.Equal => "eq",
            ConditionOperator.NotEqual => "ne",
            ConditionOperator.GreaterEqual => "ge",
            _ => throw new NotSupportedException(condition.Operator.ToString()),
        };
        var value = condition.Values[0] is DateTime time ? Timestamp.Format(time) : Convert.ToString(condition.Values[0], CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, "<condition attribute='{0}' operator='{1}' value='{2}' />", condition.AttributeName, comparison, value);
    }
}
