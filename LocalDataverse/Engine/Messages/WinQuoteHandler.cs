using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>WinQuote: the customer took an active quote, with the activity that says so. Steps are registered on Win.</summary>
internal sealed class WinQuoteHandler : IMessageHandler
{
    public string MessageName => "WinQuote";

    public string EventName => "Win";

    public string EventTable => "quote";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.WinQuote.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.WinQuote.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.WinQuote.Execute(operation);
}
