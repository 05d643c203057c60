using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveInstalledLanguagePacks: the languages that can be enabled.</summary>
internal sealed class RetrieveInstalledLanguagePacksHandler : IMessageHandler
{
    public string MessageName => "RetrieveInstalledLanguagePacks";

    public void Execute(OperationContext operation) => operation.OutputParameters["RetrieveInstalledLanguagePacks"] = Languages.Installed;
}
