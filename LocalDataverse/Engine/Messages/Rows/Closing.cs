using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// How a message ends an order or a quote: it makes the close activity it is given and puts the record into its last state. Both are messages of their own whose steps run, Create
/// of the activity and SetState, so also Update, of the record (assumed: Microsoft doesn't document it, flows and simulators rely on it).
/// </summary>
internal sealed class Closing
{
    private const string ActualEnd = "actualend";

    private readonly string _parameter;
    private readonly string _activity;
    private readonly string _table;
    private readonly string? _number;
    private readonly int _state;
    private readonly IReadOnlyCollection<int> _from;

    private Closing(string parameter, string activity, string table, string? number, int state, IReadOnlyCollection<int> from)
    {
        _parameter = parameter;
        _activity = activity;
        _table = table;
        _number = number;
        _state = state;
        _from = from;
    }

    /// <summary>An order that is active or submitted becomes canceled. The states it may come from are assumed, here and below.</summary>
    public static Closing CancelOrder { get; } = new("OrderClose", "orderclose", "salesorder", "ordernumber", state: 2, from: [0, 1]);

    /// <summary>An order that is active or submitted becomes fulfilled.</summary>
    public static Closing FulfillOrder { get; } = new("OrderClose", "orderclose", "salesorder", "ordernumber", state: 3, from: [0, 1]);

    /// <summary>An active quote is won.</summary>
    public static Closing WinQuote { get; } = new("QuoteClose", "quoteclose", "quote", "quotenumber", state: 2, from: [1]);

    /// <summary>An active quote is closed.</summary>
    public static Closing CloseQuote { get; } = new("QuoteClose", "quoteclose", "quote", "quotenumber", state: 3, from: [1]);

    /// <summary>An open opportunity is won.</summary>
    public static Closing WinOpportunity { get; } = new("OpportunityClose", "opportunityclose", "opportunity", number: null, state: 1, from: [0]);

    /// <summary>An open opportunity is lost.</summary>
    public static Closing LoseOpportunity { get; } = new("OpportunityClose", "opportunityclose", "opportunity", number: null, state: 2, from: [0]);

    private string Column => _table + "id";

    /// <summary>The record that is closed, as the activity names it.</summary>
    public EntityReference FindTarget(ParameterCollection input) => new(_table, RecordOf(input.TryGetValue(_parameter, out var value) ? value as Entity : null)?.Id ?? Guid.Empty);

    /// <summary>Refuses an activity without a record, and callers who may not make the activity or write the record.</summary>
    public void Authorize(OperationContext operation)
    {
        var activity = operation.Required<Entity>(_parameter);
        if (activity.LogicalName != _activity)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{_parameter}' of the message '{operation.MessageName}' must be a row of '{_activity}'; it is one of '{activity.LogicalName}'.");
        var record = RecordOf(activity) ?? throw PlatformFault.MissingParameter(operation.MessageName, $"{_parameter}.{Column}");
        record.Id = operation.Resolve(record);
        operation.Required<OptionSetValue>("Status");
        operation.DemandTable(AccessRight.Create, _activity);
        operation.Demand(AccessRight.Write, record);
    }

    /// <summary>Makes the activity and changes the record.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The record isn't there, is closed already, or the status doesn't belong to the state.</exception>
    public void Execute(OperationContext operation)
    {
        var activity = ValueCopier.Copy(operation.Required<Entity>(_parameter));
        Close(operation, RecordOf(activity)!.Id, activity, operation.Required<OptionSetValue>("Status"));
    }

    /// <summary>The same for an activity that another message makes.</summary>
    public void Close(OperationContext operation, Guid id, Entity activity, OptionSetValue status)
    {
        var row = operation.Session.Find(_table, id, _number is null ? new ColumnSet(StateColumns.State) : new ColumnSet(StateColumns.State, _number)) ?? throw PlatformFault.NotFound(_table, id);
        Demand(operation, row, _from);
        activity[Column] = new EntityReference(_table, id);
        if (!activity.Contains(ActualEnd)) activity[ActualEnd] = operation.Now;
        if (_number is not null && !activity.Contains(_number)) activity[_number] = row.GetAttributeValue<string>(_number);
        operation.PlatformService.Create(activity);
        operation.PlatformService.Execute(new SetStateRequest { EntityMoniker = new EntityReference(_table, id), State = new OptionSetValue(_state), Status = status });
    }

    /// <summary>Refuses a record in another state (code and text are assumed).</summary>
    public static void Demand(OperationContext operation, Entity row, IReadOnlyCollection<int> states)
    {
        var state = row.GetAttributeValue<OptionSetValue>(StateColumns.State)?.Value;
        if (state is { } known && states.Contains(known)) return;
        operation.Table(row.LogicalName).TryGetColumn(StateColumns.State, out var column);
        var label = column?.Options.FirstOrDefault(o => o.Value == state)?.Labels.Values.FirstOrDefault();
        throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The message '{operation.MessageName}' can't be used on {row.LogicalName} {row.Id}: its state is {label ?? "unknown"}.");
    }

    private EntityReference? RecordOf(Entity? activity) =>
        activity is not null && activity.Attributes.TryGetValue(Column, out var value) && value is EntityReference reference && reference.LogicalName == _table ? reference : null;
}
