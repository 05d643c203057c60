namespace LocalDataverse.Engine.Messages;

/// <summary>PublishAllXml: nothing is left to do, customizations are live as soon as they are committed.</summary>
internal sealed class PublishAllXmlHandler : IMessageHandler
{
    public string MessageName => "PublishAllXml";

    public void Authorize(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvPublishCustomization", operation.Unit);

    public void Execute(OperationContext operation) { }
}
