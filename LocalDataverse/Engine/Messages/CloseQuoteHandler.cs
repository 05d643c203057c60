using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>CloseQuote: an active quote is given up, with the activity that says why. Steps are registered on Close.</summary>
internal sealed class CloseQuoteHandler : IMessageHandler
{
    public string MessageName => "CloseQuote";

    public string EventName => "Close";

    public string EventTable => "quote";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.CloseQuote.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.CloseQuote.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.CloseQuote.Execute(operation);
}
