using System.Linq;
using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>OrderOption: the order of a choice's options. All must be named.</summary>
internal sealed class OrderOptionHandler : IMessageHandler
{
    public string MessageName => "OrderOption";

    public void Authorize(OperationContext operation) => OptionList.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var (list, values) = (OptionList.Find(operation), operation.Required<int[]>("Values"));
        if (!values.Order().SequenceEqual(list.Options.Select(o => o.Value).Order())) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "OrderOption needs the values of all options, each once.");
        list.Store(new DefinitionChange(operation), [.. values.Select(list.At)]);
    }
}
