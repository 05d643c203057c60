using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>WinOpportunity: an open opportunity was won, with the activity that says so. Steps are registered on Win.</summary>
internal sealed class WinOpportunityHandler : IMessageHandler
{
    public string MessageName => "WinOpportunity";

    public string EventName => "Win";

    public string EventTable => "opportunity";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.WinOpportunity.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.WinOpportunity.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.WinOpportunity.Execute(operation);
}
