using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>InsertOptionValue: a new option of a choice.</summary>
internal sealed class InsertOptionValueHandler : IMessageHandler
{
    public string MessageName => "InsertOptionValue";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, change) = (OptionList.Find(operation), new DefinitionChange(operation));
        if (list.Column is { Type: ColumnType.State or ColumnType.Status or ColumnType.Boolean })
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The attribute '{list.Column.LogicalName}' can't get options by InsertOptionValue; statuses come by InsertStatusValue.");
        var value = operation.Optional<int?>("Value") ?? change.Options.Next(list.Options);
        OptionBuilder.CheckNew(value, list.Options);
        list.Store(change, [.. list.Options, new OptionDefinition { Value = value, Labels = change.Labels.Texts(operation.Required<Label>("Label")) }]);
        operation.OutputParameters["NewOptionValue"] = value;
    }
}
