using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>ProvisionLanguage: enables a language for labels. Needs the right to customize (assumed).</summary>
internal sealed class ProvisionLanguageHandler : IMessageHandler
{
    public string MessageName => "ProvisionLanguage";

    public void Authorize(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvPublishCustomization", operation.Unit);

    public void Execute(OperationContext operation) =>
        Languages.Provision(operation.Session, operation.Optional<int?>("Language") ?? throw PlatformFault.MissingParameter(MessageName, "Language"));
}
