using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Keeps statecode and statuscode a valid pair.</summary>
internal static class StateColumns
{
    public const string State = "statecode";
    public const string Status = "statuscode";

    /// <summary>Completes the pair in the target: a state takes its default status, a status says its state.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The status doesn't belong to the state, or one of them isn't defined.</exception>
    public static void Complete(TableDefinition table, Entity target, bool isNew)
    {
        if (!table.TryGetColumn(State, out var stateColumn) || stateColumn.Options.Count == 0) return;
        table.TryGetColumn(Status, out var statusColumn);
        var state = target.GetAttributeValue<OptionSetValue>(State)?.Value;
        var status = target.GetAttributeValue<OptionSetValue>(Status)?.Value;
        if (state is null && status is null && !isNew) return;
        if (state is null && status is { } given) state = statusColumn?.Options.FirstOrDefault(o => o.Value == given)?.State;
        state ??= (int?)stateColumn.DefaultValue ?? 0;
        var option = stateColumn.Options.FirstOrDefault(o => o.Value == state);
        if (option is null) throw Invalid(table, state, status);
        status ??= option.DefaultStatus ?? statusColumn?.Options.FirstOrDefault(o => o.State == state)?.Value;
        if (statusColumn is not null && status is { } wanted && statusColumn.Options.Count > 0 && statusColumn.Options.FirstOrDefault(o => o.Value == wanted)?.State != state)
        {
            throw Invalid(table, state, status);
        }
        target[State] = new OptionSetValue(state.Value);
        if (statusColumn is not null && status is { } value) target[Status] = new OptionSetValue(value);
    }

    private static FaultException<OrganizationServiceFault> Invalid(TableDefinition table, int? state, int? status) => PlatformFault.Create(
        PlatformErrorCodes.InvalidStateCodeStatusCode, $"{status} is not a valid status code for state code {table.LogicalName}State.{state} on {table.LogicalName}.");
}
