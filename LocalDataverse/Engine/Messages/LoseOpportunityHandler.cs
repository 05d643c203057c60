using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>LoseOpportunity: an open opportunity was lost, with the activity that says why. Steps are registered on Lose.</summary>
internal sealed class LoseOpportunityHandler : IMessageHandler
{
    public string MessageName => "LoseOpportunity";

    public string EventName => "Lose";

    public string EventTable => "opportunity";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.LoseOpportunity.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.LoseOpportunity.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.LoseOpportunity.Execute(operation);
}
