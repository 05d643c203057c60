using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAvailableLanguages: the languages whose packs are installed and enabled.</summary>
internal sealed class RetrieveAvailableLanguagesHandler : IMessageHandler
{
    public string MessageName => "RetrieveAvailableLanguages";

    public void Execute(OperationContext operation) => operation.OutputParameters["LocaleIds"] = Languages.Provisioned(operation.Session);
}
