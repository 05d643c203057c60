using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveProvisionedLanguages: the languages that are enabled.</summary>
internal sealed class RetrieveProvisionedLanguagesHandler : IMessageHandler
{
    public string MessageName => "RetrieveProvisionedLanguages";

    public void Execute(OperationContext operation) => operation.OutputParameters["RetrieveProvisionedLanguages"] = Languages.Provisioned(operation.Session);
}
