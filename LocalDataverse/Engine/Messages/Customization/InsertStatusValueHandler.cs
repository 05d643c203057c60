using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>InsertStatusValue: a new status for a state of a table.</summary>
internal sealed class InsertStatusValueHandler : IMessageHandler
{
    public string MessageName => "InsertStatusValue";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, change, state) = (OptionList.Find(operation), new DefinitionChange(operation), operation.RequiredValue<int>("StateCode"));
        if (list.Column?.Type != ColumnType.Status) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "InsertStatusValue needs a status attribute (statuscode).");
        var states = operation.Table(operation.Required<string>("EntityLogicalName")).Columns.Values.First(c => c.Type == ColumnType.State).Options;
        if (states.All(s => s.Value != state)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The table has no state {state}.");
        var value = operation.Optional<int?>("Value") ?? change.Options.Next(list.Options);
        OptionBuilder.CheckNew(value, list.Options);
        list.Store(change, [.. list.Options, new OptionDefinition { Value = value, State = state, Labels = change.Labels.Texts(operation.Required<Label>("Label")) }]);
        operation.OutputParameters["NewOptionValue"] = value;
    }
}
