using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveProvisionedLanguages: the languages users can choose; here the base language alone.</summary>
internal sealed class RetrieveProvisionedLanguagesHandler : IMessageHandler
{
    public string MessageName => "RetrieveProvisionedLanguages";

    public void Execute(OperationContext operation) => operation.OutputParameters["RetrieveProvisionedLanguages"] = new[] { Languages.Base };
}
