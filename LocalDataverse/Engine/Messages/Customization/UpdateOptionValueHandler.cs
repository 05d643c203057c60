using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateOptionValue: the label of an option.</summary>
internal sealed class UpdateOptionValueHandler : IMessageHandler
{
    public string MessageName => "UpdateOptionValue";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, change) = (OptionList.Find(operation), new DefinitionChange(operation));
        var option = list.At(operation.RequiredValue<int>("Value"));
        list.Store(change, option with { Labels = change.Labels.Change(option.Labels, operation.Optional<Label>("Label")) });
    }
}
