using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveProvisionedLanguagePackVersion</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagePackVersionResponse : OrganizationResponse
{
    public string Version => Results.TryGetValue("Version", out var value) ? (string)value : default;
}
