using System.Linq;
using LocalDataverse.Engine.Metadata.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveDeprovisionedLanguages: the languages whose packs are installed, but not enabled.</summary>
internal sealed class RetrieveDeprovisionedLanguagesHandler : IMessageHandler
{
    public string MessageName => "RetrieveDeprovisionedLanguages";

    public void Execute(OperationContext operation) => operation.OutputParameters["RetrieveDeprovisionedLanguages"] = Languages.Installed.Except(Languages.Provisioned(operation.Session)).ToArray();
}
