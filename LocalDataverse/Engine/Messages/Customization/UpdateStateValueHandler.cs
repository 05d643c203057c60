using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateStateValue: the label of a state, and the status that it takes when none is given.</summary>
internal sealed class UpdateStateValueHandler : IMessageHandler
{
    public string MessageName => "UpdateStateValue";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, change) = (OptionList.Find(operation), new DefinitionChange(operation));
        if (list.Column?.Type != ColumnType.State) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "UpdateStateValue needs a state attribute (statecode).");
        var option = list.At(operation.RequiredValue<int>("Value"));
        var status = operation.Optional<int?>("DefaultStatusCode") ?? option.DefaultStatus;
        var statuses = operation.Table(operation.Required<string>("EntityLogicalName")).Columns.Values.First(c => c.Type == ColumnType.Status).Options;
        if (statuses.All(s => s.Value != status || s.State != option.Value)) throw PlatformFault.Create(PlatformErrorCodes.InvalidStateCodeStatusCode, $"{status} is not a valid status code for state code {option.Value}.");
        list.Store(change, option with { Labels = change.Labels.Change(option.Labels, operation.Optional<Label>("Label")), DefaultStatus = status });
    }
}
