using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAvailableLanguages: the languages labels can be in; here the base language alone.</summary>
internal sealed class RetrieveAvailableLanguagesHandler : IMessageHandler
{
    public string MessageName => "RetrieveAvailableLanguages";

    public void Execute(OperationContext operation) => operation.OutputParameters["LocaleIds"] = new[] { Languages.Base };
}
