using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>PublishXml: nothing is left to do, customizations are live as soon as they are committed.</summary>
internal sealed class PublishXmlHandler : IMessageHandler
{
    public string MessageName => "PublishXml";

    public void Authorize(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvPublishCustomization", operation.Unit);

    public void Execute(OperationContext operation) => operation.Required<string>("ParameterXml");
}
