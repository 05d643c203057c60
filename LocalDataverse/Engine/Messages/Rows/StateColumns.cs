using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Keeps statecode and statuscode a valid pair.</summary>
internal static class StateColumns
{
    public const string State = "statecode";
    public const string Status = "statuscode";

    /// <summary>Completes the pair in the target: a state takes its default status. A status alone has to be one of the state the row is in.</summary>
    /// <exception cref="FaultException{T}">The status doesn't belong to the state, or one of them isn't defined.</exception>
    public static void Complete(OperationContext operation, TableDefinition table, Entity target, bool isNew)
    {
        if (!table.TryGetColumn(State, out var stateColumn) || stateColumn.Options.Count == 0) return;
        table.TryGetColumn(Status, out var statusColumn);
        var state = target.GetAttributeValue<OptionSetValue>(State)?.Value;
        var status = target.GetAttributeValue<OptionSetValue>(Status)?.Value;
        if (!isNew && (state is null && target.Contains(State) || status is null && target.Contains(Status)))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The state and the status of a row can't be null ({table.LogicalName} {target.Id}).");
        }
        if (state is null && status is null && !isNew) return;
        if (!isNew) state ??= operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(State))?.GetAttributeValue<OptionSetValue>(State)?.Value;
        state ??= (int?)stateColumn.DefaultValue ?? 0;
        var option = stateColumn.Options.FirstOrDefault(o => o.Value == state);
        if (option is null) throw Invalid($"{state} is not a valid state code on {table.LogicalName} with Id {target.Id}.");
        status ??= option.DefaultStatus ?? statusColumn?.Options.FirstOrDefault(o => o.State == state)?.Value;
        if (statusColumn is not null && status is { } wanted && statusColumn.Options.Count > 0 && statusColumn.Options.FirstOrDefault(o => o.Value == wanted)?.State != state)
        {
            throw Invalid($"{status} is not a valid status code for state code {table.SchemaName}State.{Name(option)} on {table.LogicalName} with Id {target.Id}.");
        }
        target[State] = new OptionSetValue(state.Value);
        if (statusColumn is not null && status is { } value) target[Status] = new OptionSetValue(value);
    }

    private static string Name(OptionDefinition state) => state.Labels.GetValueOrDefault(1033) ?? state.Labels.Values.FirstOrDefault() ?? state.Value.ToString(CultureInfo.InvariantCulture);

    private static FaultException<OrganizationServiceFault> Invalid(string message) => PlatformFault.Create(PlatformErrorCodes.InvalidStateCodeStatusCode, message);
}
