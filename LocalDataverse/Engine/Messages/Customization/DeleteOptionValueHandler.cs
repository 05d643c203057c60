using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteOptionValue: an option of a choice goes; rows that have its value keep it.</summary>
internal sealed class DeleteOptionValueHandler : IMessageHandler
{
    public string MessageName => "DeleteOptionValue";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, change) = (OptionList.Find(operation), new DefinitionChange(operation));
        var option = list.At(operation.RequiredValue<int>("Value"));
        if (list.Column?.Type is ColumnType.State or ColumnType.Boolean || IsDefaultStatus(operation, list, option))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The option {option.Value} of the attribute '{list.Column!.LogicalName}' can't be deleted: states, defaults of states, Yes and No stay.");
        list.Store(change, [.. list.Options.Where(o => o.Value != option.Value)]);
    }

    private static bool IsDefaultStatus(OperationContext operation, OptionList list, OptionDefinition option) => list.Column?.Type == ColumnType.Status
        && operation.Table(operation.Required<string>("EntityLogicalName")).Columns.Values.First(c => c.Type == ColumnType.State).Options.Any(s => s.DefaultStatus == option.Value);
}
